-- Some connections keep an entry from a judge at once; others are only to be looked at, and bar once somebody confirms them.
alter table conflict
    add column to_look_at   boolean not null default false,
    add column confirmed_by uuid references person,
    add column confirmed_at timestamptz;

-- The conflicts that keep an entry from somebody, in the one place where that is decided.
create view barring_conflict as
    select id, entry_id, person_id, kind from conflict
    where ended_at is null and dismissed_at is null and (not to_look_at or confirmed_at is not null);

-- Organisations a judge has to do with without working for them: named by the judge, for whomever they judge, or by an
-- organiser, for that organiser alone. Nothing is deleted: it ended.
create table judge_connection (
    id           uuid primary key,
    person_id    uuid not null references person,
    kind         text not null,
    organisation text not null,
    body         text,
    words        text,
    named_by     uuid not null references person,
    organiser_id uuid references organiser,
    named_at     timestamptz not null,
    ended_at     timestamptz
);
create index judge_connection_person on judge_connection (person_id);
