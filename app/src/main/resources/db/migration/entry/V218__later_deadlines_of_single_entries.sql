-- A later deadline that an organiser gave one entry, with the reason. At most one stands; all stay as a trace.
create table entry_extension (
    id         uuid primary key,
    seq        bigint generated always as identity,
    entry_id   uuid not null references entry,
    until      timestamptz not null,
    reason     text not null,
    by         uuid not null references person,
    at         timestamptz not null,
    ended_by   uuid references person,
    ended_at   timestamptz,
    taken_back boolean not null default false,
    check ((ended_by is null) = (ended_at is null))
);
create unique index entry_extension_stands on entry_extension (entry_id) where ended_at is null;
create index entry_extension_entry on entry_extension (entry_id, seq);

-- Whether a copy was received after the deadline, in the minutes of grace that the house gives.
alter table submission add in_grace boolean not null default false;
