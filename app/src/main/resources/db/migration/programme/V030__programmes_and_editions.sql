-- What an organiser sets up. Each is one document (details) with what others look it up by beside it. Read whole by
-- every request and never searched, so it is kept as the text it comes and goes as, not taken apart and not packed.
create table organiser (
    id      uuid primary key,
    slug    text not null unique,
    details json storage external not null,
    version int not null default 0
);

create table programme (
    id           uuid primary key,
    organiser_id uuid not null references organiser,
    slug         text not null,
    details      json storage external not null,
    version      int not null default 0,
    unique (organiser_id, slug)
);

create table edition (
    id           uuid primary key,
    programme_id uuid not null references programme,
    slug         text not null,
    details      json storage external not null,
    public_since timestamptz,
    created_at   timestamptz not null,
    version      int not null default 0,
    unique (programme_id, slug)
);

create table category (
    id         uuid primary key,
    edition_id uuid not null references edition,
    slug       text not null,
    position   int not null,
    details    json storage external not null,
    version    int not null default 0,
    unique (edition_id, slug)
);

-- Logos and pictures by their content; shown from /files/{digest}.
create table stored_file (
    digest     text primary key,
    media_type text not null,
    content    bytea not null,
    stored_at  timestamptz not null
);

-- Who asked to be told when entries open.
create table opening_notice (
    edition_id uuid not null references edition,
    email      text not null,
    asked_at   timestamptz not null,
    told_at    timestamptz,
    primary key (edition_id, email)
);

-- Messages to the organiser from public pages: bookings, sponsorship.
create table enquiry (
    id           uuid primary key,
    edition_id   uuid not null references edition,
    kind         text not null check (kind in ('booking', 'sponsorship')),
    name         text not null,
    organisation text not null,
    email        text not null,
    message      text not null,
    sent_at      timestamptz not null,
    answered_at  timestamptz
);

create view published_edition as
    select id, programme_id, slug, details, public_since, created_at, version from edition
    where public_since <= now();
create view published_programme as
    select id, organiser_id, slug, details, version from programme
    where exists (select from published_edition where published_edition.programme_id = programme.id);
create view published_organiser as
    select id, slug, details, version from organiser
    where exists (select from published_programme where published_programme.organiser_id = organiser.id);
create view published_category as
    select id, edition_id, slug, position, details, version from category
    where exists (select from published_edition where published_edition.id = category.edition_id);
grant select on published_edition, published_programme, published_organiser, published_category to commended_published;
