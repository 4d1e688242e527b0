-- Up to three texts of a category that judges mark before their real entries, with the marks of whoever chose them. No entry,
-- no score sheet, no stage: nothing that counts or ranks ever reads these tables.
create table practice_entry (
    id          uuid primary key,
    category_id uuid not null references category,
    title       text not null,
    words       text not null,
    marks       jsonb not null,
    chosen_by   uuid not null references person,
    chosen_at   timestamptz not null
);
create index practice_entry_category on practice_entry (category_id);

-- What a judge gave for practice, once and for good: after it they have seen the other marks.
create table practice_sheet (
    practice_id  uuid not null references practice_entry on delete cascade,
    judge_id     uuid not null references person,
    marks        jsonb not null,
    handed_in_at timestamptz not null,
    primary key (practice_id, judge_id)
);

-- Categories whose judges practise before they score; elsewhere practising is recommended.
create table practice_required (
    category_id uuid primary key references category
);
