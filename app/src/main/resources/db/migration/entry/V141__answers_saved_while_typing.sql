-- What one person saves of an answer within a few minutes is one stretch of writing and is kept as one version: the last.
-- A stretch has the version it began with and how many letters were taken out on the way; an answer without one, brought
-- back or from before, is followed by a version of its own.
alter table answer
    add stretch_first int,
    add stretch_began timestamptz,
    add stretch_lost  int;

-- The version whose text was brought back.
alter table answer_version add brought_back int;

-- Who has which section open. Nothing is lost when a crash empties it, so it costs no write to the log.
create unlogged table entry_presence (
    entry_id  uuid not null,
    person_id uuid not null,
    section   int not null,
    seen_at   timestamptz not null,
    primary key (entry_id, person_id)
);
