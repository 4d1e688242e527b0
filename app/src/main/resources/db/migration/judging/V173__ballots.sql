-- What judges answered at a stage that is judged by order, by pairs or by points to share out: line after line. What somebody
-- thinks better of is a line of its own, so everything can be replayed. Lines come and never change.
create table ballot_line (
    stage_id uuid not null references judging_stage,
    judge_id uuid not null references person,
    number   int not null,
    kind     text not null,
    entry_id uuid references entry,
    other_id uuid references entry,
    value    int not null,
    words    text not null,
    said_at  timestamptz not null,
    primary key (stage_id, judge_id, number)
);

create function ballot_line_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A line of a ballot stays as it was said';
end
$$;
create trigger ballot_line_stays before update on ballot_line
    for each row execute function ballot_line_stays();
