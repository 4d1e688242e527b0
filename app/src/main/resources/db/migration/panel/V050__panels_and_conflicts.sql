-- Who judges a category. Terms are accepted once per panel, on record. What the organiser wrote of the judge stands beside
-- what the judge's own account says: both are asked when conflicts are looked for. Nobody is deleted: they left.
create table panel_member (
    id                uuid primary key,
    category_id       uuid not null references category,
    person_id         uuid not null references person,
    chair             boolean not null,
    post              text,
    organisation      text,
    body              text,
    invited_at        timestamptz not null,
    terms_accepted_at timestamptz,
    declined_at       timestamptz,
    left_at           timestamptz,
    unique (category_id, person_id)
);
create index panel_member_person on panel_member (person_id);

-- A judge's connection with an entry, found or declared. While it has not ended and is not dismissed the judge neither sees
-- nor scores the entry. "about" says which of several connections of one kind: a body's id, or a folded name.
create table conflict (
    id               uuid primary key,
    entry_id         uuid not null references entry,
    person_id        uuid not null references person,
    kind             text not null,
    about            text not null,
    because          jsonb not null,
    noticed_at       timestamptz not null,
    ended_at         timestamptz,
    dismissed_by     uuid references person,
    dismissed_at     timestamptz,
    dismissal_reason text,
    unique (entry_id, person_id, kind, about)
);
create index conflict_person on conflict (person_id);
