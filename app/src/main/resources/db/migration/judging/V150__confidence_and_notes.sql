-- How sure a judge is of a sheet, in their own word. It stands beside the marks and is no part of any ranking.
alter table score_sheet add column confidence text check (confidence in ('sure', 'fairly_sure', 'not_sure'));

-- What a judge writes down about an entry for nobody else. Apart from the sheets, so that nothing that reads those can show it;
-- it stays through all stages of a category.
create table judge_note (
    entry_id uuid not null references entry,
    judge_id uuid not null references person,
    words    text not null,
    version  int not null,
    saved_at timestamptz not null,
    primary key (entry_id, judge_id)
);
