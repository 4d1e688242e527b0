-- An entry belongs to its organisation; people write it. What the public may see of it one day is its public face, frozen
-- at submission (or imported); it is public only through an announcement.
create table entry (
    id           uuid primary key,
    edition_id   uuid not null references edition,
    category_id  uuid not null references category,
    slug         text not null,
    reference    text not null unique,
    title        text not null,
    details      jsonb not null,
    public_face  jsonb,
    state        text not null check (state in ('draft', 'submitted', 'withdrawn')),
    origin       text not null check (origin in ('written', 'imported')),
    started_by   uuid references person,
    started_at   timestamptz not null,
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    version      int not null default 0,
    unique (category_id, slug)
);
create index entry_edition on entry (edition_id, state);
create index entry_edition_sent on entry (edition_id, submitted_at);
create index entry_category on entry (category_id);

create table entry_organisation (
    entry_id uuid not null references entry on delete cascade,
    position int not null,
    name     text not null,
    role     text not null check (role in ('lead', 'joint', 'partner')),
    body     text,
    primary key (entry_id, position)
);
create index entry_organisation_body on entry_organisation (body);

-- Who may open and write an entry.
create table entry_writer (
    entry_id  uuid not null references entry,
    person_id uuid not null references person,
    added_at  timestamptz not null,
    primary key (entry_id, person_id)
);
create index entry_writer_person on entry_writer (person_id);

create table answer (
    entry_id uuid not null references entry,
    question text not null,
    text     text not null,
    version  int not null,
    saved_by uuid references person,
    saved_at timestamptz not null,
    primary key (entry_id, question)
);

-- Every version of every answer that was ever saved.
create table answer_version (
    entry_id uuid not null references entry,
    question text not null,
    version  int not null,
    text     text not null,
    saved_by uuid references person,
    saved_at timestamptz not null,
    primary key (entry_id, question, version)
);

-- The act: a frozen copy of the whole entry. The last one counts. The text is kept to the byte, since its hash is on the
-- receipt. An organiser's correction freezes a new copy too; it does not change when the entry was received.
create table submission (
    id          uuid primary key,
    seq         bigint generated always as identity,
    entry_id    uuid not null references entry,
    received_at timestamptz not null,
    sent_by     uuid references person,
    frozen      text not null,
    sha256      text not null,
    correction  boolean not null default false
);
create index submission_entry on submission (entry_id, seq);

-- The last word counts; earlier ones stay as its trace.
create table screening (
    id       uuid primary key,
    seq      bigint generated always as identity,
    entry_id uuid not null references entry,
    verdict  text not null check (verdict in ('eligible', 'ruled-out')),
    rule     text not null,
    reason   text not null,
    by       uuid not null references person,
    at       timestamptz not null
);
create index screening_entry on screening (entry_id, seq);

-- What an organiser changed in an entry for its owner, who is told.
create table correction (
    id       uuid primary key,
    entry_id uuid not null references entry,
    part     text not null,
    before   text not null,
    after    text not null,
    reason   text not null,
    by       uuid not null references person,
    at       timestamptz not null
);
create index correction_entry on correction (entry_id, at);

create table withdrawal (
    entry_id uuid primary key references entry,
    by       uuid not null references person,
    at       timestamptz not null
);
