-- Why a judge gave another mark once they had met an entry: what they gave at the stage before, what they give now, and
-- their reason. Rows come and never change.
create table score_reason (
    stage_id  uuid not null references judging_stage,
    entry_id  uuid not null references entry,
    judge_id  uuid not null references person,
    criterion text not null,
    number    int not null,
    before    int not null,
    after     int,
    reason    text not null,
    at        timestamptz not null,
    primary key (stage_id, entry_id, judge_id, criterion, number)
);
