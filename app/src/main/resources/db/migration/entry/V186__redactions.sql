-- What judges read of an entry in a category that is judged without names: a version of its own of the entry's words, by
-- question; blank means blank. The last one counts; it is of the copy whose hash it names.
create table redaction (
    id       uuid primary key,
    seq      bigint generated always as identity,
    entry_id uuid not null references entry,
    copy     text not null,
    words    jsonb not null,
    by       uuid not null references person,
    at       timestamptz not null
);
create index redaction_entry on redaction (entry_id, seq);

-- Categories whose judges may read names again, since a decision was locked.
create table names_shown (
    category_id uuid primary key references category on delete cascade,
    since       timestamptz not null
);
