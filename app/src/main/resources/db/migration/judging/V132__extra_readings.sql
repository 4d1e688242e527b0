-- One more reading, asked of a guest: a judge invited for it alone, who reads nothing else of the category, and who reads it
-- also after the stage has closed for the panel.
create table extra_reading (
    stage_id  uuid not null references judging_stage,
    entry_id  uuid not null references entry,
    judge_id  uuid not null references person,
    asked_by  uuid not null references person,
    asked_at  timestamptz not null,
    closes_at timestamptz not null,
    primary key (stage_id, entry_id, judge_id)
);
create index extra_reading_judge on extra_reading (judge_id);
