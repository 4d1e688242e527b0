-- The ranking a decision was made by. It moves with the decision until that is locked, and then no more.
create table decision_ranking (
    decision_id    uuid primary key references decision,
    calibration_id uuid not null references calibration
);

create function decision_ranking_is_locked() returns trigger language plpgsql as $$
begin
    if exists (select from seal where seal.decision_id = old.decision_id) then
        raise exception 'The ranking of a locked decision stays';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger decision_ranking_is_locked before update or delete on decision_ranking
    for each row execute function decision_ranking_is_locked();
