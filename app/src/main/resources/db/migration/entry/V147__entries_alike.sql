-- Entries that tell of the same project, as the last comparison of an edition found them.
create table alike_entry (
    edition_id uuid not null references edition on delete cascade,
    one        uuid not null references entry on delete cascade,
    other      uuid not null references entry on delete cascade,
    likeness   double precision not null,
    why        text not null,
    shared     text[] not null,
    primary key (one, other)
);
create index alike_entry_edition on alike_entry (edition_id, likeness desc);
