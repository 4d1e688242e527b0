-- What changed in a category's form while it had entries. Who answered before looks at it again, or says that they did.
create table form_change (
    seq         bigint generated always as identity primary key,
    category_id uuid not null references category on delete cascade,
    question    text not null,
    asked       text not null,
    what        text not null,
    at          timestamptz not null
);
create index form_change_category on form_change (category_id, at);

-- Up to which change somebody of an entry has looked at a question.
create table form_change_seen (
    entry_id uuid not null references entry on delete cascade,
    question text not null,
    seq      bigint not null,
    by       uuid not null references person,
    at       timestamptz not null,
    primary key (entry_id, question)
);
