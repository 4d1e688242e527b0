-- The last season file an edition came from, as it was read: it says in which order its entries stood and which of its
-- fields said no more than their absence would have, so that an export gives back what was imported.
create table season_file (
    edition_id uuid primary key references edition,
    content    bytea not null,
    taken_at   timestamptz not null,
    taken_by   uuid references person
);
