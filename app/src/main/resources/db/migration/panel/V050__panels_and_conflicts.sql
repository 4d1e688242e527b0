-- Who judges a category. Terms are accepted once per panel, on record.
create table panel_member (
    id                uuid primary key,
    category_id       uuid not null references category,
    person_id         uuid not null references person,
    chair             boolean not null,
    invited_at        timestamptz not null,
    terms_accepted_at timestamptz,
    left_at           timestamptz,
    unique (category_id, person_id)
);
create index panel_member_person on panel_member (person_id);

-- A judge's connection with an entry, found or declared. While it is not dismissed the judge neither sees nor scores it.
create table conflict (
    id               uuid primary key,
    entry_id         uuid not null references entry,
    person_id        uuid not null references person,
    kind             text not null,
    origin           text not null check (origin in ('found', 'declared')),
    because          jsonb not null,
    noticed_at       timestamptz not null,
    dismissed_by     uuid references person,
    dismissed_at     timestamptz,
    dismissal_reason text,
    unique (entry_id, person_id, kind)
);
create index conflict_person on conflict (person_id);
