-- The last season file an edition came from, as it was read: it says in which order its entries stood and which of its
-- fields said no more than their absence would have, so that an export gives back what was imported.
create table season_file (
    edition_id uuid primary key references edition,
    content    bytea not null,
    taken_at   timestamptz not null,
    taken_by   uuid references person
);

-- A file somebody sent by browser, kept for a day between looking at what it would change and saying so.
create table season_upload (
    id           uuid primary key,
    organiser_id uuid references organiser,
    name         text not null,
    content      bytea not null,
    lenient      boolean not null,
    sent_by      uuid not null references person,
    sent_at      timestamptz not null,
    taken_at     timestamptz
);
