-- What entrants of an edition are told of how they were judged: nothing, words, or words and figures.
create table feedback_choice (
    edition_id uuid primary key references edition,
    kind       text not null check (kind in ('none', 'words', 'figures')),
    chosen_by  uuid not null references person,
    chosen_at  timestamptz not null
);

-- An entry's feedback as somebody checked it. Nothing of it is read before its category's result has opened.
create table feedback (
    entry_id   uuid primary key references entry,
    word       text not null default '',
    checked_by uuid references person,
    checked_at timestamptz,
    told_at    timestamptz,
    version    int not null default 0
);

-- Copies of judges' comments, edited or left out by whoever checked. The key tells no judge.
create table feedback_comment (
    entry_id  uuid not null references feedback,
    key       uuid not null,
    criterion text,
    words     text not null,
    left_out  boolean not null,
    primary key (entry_id, key)
);
