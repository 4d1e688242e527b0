-- What the engine made of a stage's scores: kept as exact text, with what it was made from, so that it can be made again. The
-- text also holds the row's id, stage and time: locks name a row by the fingerprint of its text, and the columns only find it.
-- The marks stand beside it as they were, so that anybody can count again. Rows come and never change; a decision that rests on one keeps it.
create table calibration (
    id           uuid primary key,
    stage_id     uuid not null references judging_stage,
    input_digest text not null,
    places       int not null,
    engine       text not null,
    model        text not null,
    seed         bigint not null,
    marks        text not null,
    report       text not null,
    made_at      timestamptz not null,
    unique (stage_id, input_digest, places)
);

create function calibration_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A calibration stays as it was made';
end
$$;
create trigger calibration_stays before update on calibration
    for each row execute function calibration_stays();
