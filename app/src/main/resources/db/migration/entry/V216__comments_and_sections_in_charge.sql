-- What writers say to one another about a section. It is no part of the entry: nothing that is sent, judged or taken away
-- has it. A section is known by its first question, for sections have no id of their own.
create table entry_comment (
    id          uuid primary key,
    seq         bigint generated always as identity,
    entry_id    uuid not null references entry,
    section     text not null,
    answers     uuid references entry_comment,
    text        text not null,
    said_by     uuid not null references person,
    said_at     timestamptz not null,
    resolved_by uuid references person,
    resolved_at timestamptz
);
create index entry_comment_entry on entry_comment (entry_id, seq);

-- Who sees to a section.
create table section_charge (
    entry_id  uuid not null references entry,
    section   text not null,
    person_id uuid not null references person,
    given_by  uuid not null references person,
    given_at  timestamptz not null,
    primary key (entry_id, section)
);
