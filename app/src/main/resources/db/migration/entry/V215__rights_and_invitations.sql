-- What each person may do with an entry. Whoever left keeps a row: they once wrote it, so they do not judge it.
alter table entry_writer
    add may     text not null default 'submit' check (may in ('view', 'write', 'submit')),
    add left_at timestamptz;

-- Somebody is asked to take part in an entry, and says yes or no. An organiser asks with a reason, where nobody is left.
create table entry_invitation (
    id         uuid primary key,
    entry_id   uuid not null references entry,
    person_id  uuid not null references person,
    may        text not null check (may in ('view', 'write', 'submit')),
    replaces   uuid references person,
    reason     text,
    asked_by   uuid not null references person,
    asked_at   timestamptz not null,
    ended_at   timestamptz,
    ended_how  text check (ended_how in ('accepted', 'declined', 'taken-back')),
    check ((ended_at is null) = (ended_how is null))
);
create unique index entry_invitation_open on entry_invitation (entry_id, person_id) where ended_at is null;
create index entry_invitation_person on entry_invitation (person_id) where ended_at is null;
