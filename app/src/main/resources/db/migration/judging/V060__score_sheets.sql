-- Judges read entries in stages, one after another. Closed from the very instant of closes_at on.
create table judging_stage (
    id          uuid primary key,
    category_id uuid not null references category,
    kind        text not null,
    position    int not null,
    opened_at   timestamptz not null,
    closes_at   timestamptz,
    unique (category_id, position)
);

-- What is judged at a stage; a stage without rows takes every judged entry of its category.
create table judging_stage_entry (
    stage_id uuid not null references judging_stage,
    entry_id uuid not null references entry,
    primary key (stage_id, entry_id)
);

-- One judge's sheet for one entry at one stage. Kept for good once anything stands on it.
create table score_sheet (
    id         uuid primary key,
    stage_id   uuid not null references judging_stage,
    entry_id   uuid not null references entry,
    judge_id   uuid not null references person,
    state      text not null check (state in ('open', 'in', 'abstained')),
    comment    text not null default '',
    version    int not null default 0,
    changed_at timestamptz not null,
    unique (stage_id, entry_id, judge_id)
);
create index score_sheet_judge on score_sheet (judge_id);

create table score (
    sheet_id  uuid not null references score_sheet,
    criterion text not null,
    value     int,
    comment   text not null default '',
    saved_at  timestamptz not null,
    primary key (sheet_id, criterion)
);
