-- A person who is put forward, told by letter, and what they said. Who declined or withdrew keeps a row: they were told.
create table nominee (
    entry_id    uuid primary key references entry,
    person_id   uuid not null references person,
    told_by     uuid not null references person,
    told_at     timestamptz not null,
    answer      text check (answer in ('agreed', 'declined', 'withdrawn')),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index nominee_person on nominee (person_id);

-- Editions whose judges read a nomination only once its nominee agreed.
create table nominees_agree_first (
    edition_id uuid primary key references edition,
    set_by     uuid not null references person,
    set_at     timestamptz not null
);
