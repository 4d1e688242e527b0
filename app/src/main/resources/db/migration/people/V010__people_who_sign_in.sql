-- Accounts. A person may be known (invited, imported) long before the first sign-in.
create table person (
    id           uuid primary key,
    email        text not null,
    name         text not null,
    post         text,
    organisation text,
    body         text,
    bio          text,
    created_at   timestamptz not null,
    erased_at    timestamptz
);
create unique index person_email on person (lower(email));

-- What a person was made by somebody else. An organiser's grant reaches all editions; a sponsor's only its own.
create table person_grant (
    id         uuid primary key,
    person_id  uuid not null references person,
    role       text not null check (role in ('operator', 'organiser', 'sponsor')),
    organiser_id uuid,
    edition_id uuid,
    granted_by uuid,
    granted_at timestamptz not null
);
create unique index person_grant_once on person_grant
    (person_id, role, organiser_id, edition_id) nulls not distinct;

-- One-time sign-ins: a code to type and a key in a link, both kept as digests only. Opening the link spends nothing.
create table sign_in_request (
    id          uuid primary key,
    email       text not null,
    code_digest bytea not null,
    key_digest  bytea not null,
    next        text not null,
    attempts    int not null default 0,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    spent_at    timestamptz
);
create index sign_in_request_email on sign_in_request (lower(email), asked_at);

-- Who is signed in where. The cookie holds the token; only its digest is kept.
create table sign_in (
    token_digest bytea primary key,
    person_id    uuid not null references person,
    began_at     timestamptz not null,
    expires_at   timestamptz not null
);
create index sign_in_person on sign_in (person_id);
