-- A stage is judged as it was planned when it opened: how, on which sheet, who goes on.
alter table judging_stage add column plan json;

-- A sample of the panel that judges at a stage; a stage without rows is judged by all of it.
create table judging_stage_judge (
    stage_id uuid not null references judging_stage,
    judge_id uuid not null references person,
    primary key (stage_id, judge_id)
);
