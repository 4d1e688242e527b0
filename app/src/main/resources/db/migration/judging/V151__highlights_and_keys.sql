-- What a judge marked in the text of an entry, for nobody else: where it begins and ends within an answer, counted in code
-- points, in the frozen copy that is named by its fingerprint.
create table judge_highlight (
    id       uuid primary key,
    entry_id uuid not null references entry,
    judge_id uuid not null references person,
    copy     text not null,
    question text not null,
    starts   int not null check (starts >= 0),
    ends     int not null check (ends > starts),
    made_at  timestamptz not null
);
create index judge_highlight_of on judge_highlight (judge_id, entry_id);

-- The keys somebody switched off for their own scoring.
create table key_switched_off (
    person_id uuid not null references person,
    key       text not null,
    primary key (person_id, key)
);
