-- Files that take longer than a request: somebody asks, a task makes them part by part, and they are kept for some days.
create table making (
    id       uuid primary key,
    kind     text not null,
    about    text not null,
    asked_by uuid not null references person (id) on delete cascade,
    asked_at timestamptz not null,
    state    text not null check (state in ('ASKED', 'MADE', 'FAILED')),
    done     int not null default 0,
    total    int not null default 0,
    tries    int not null default 0,
    ended_at timestamptz
);
create index making_asked_at on making (asked_at);
-- Whoever asks for the same once more is led to the same file: it is made anew as far as it has to be.
create unique index making_once on making (asked_by, kind, about);

-- A part and on what it rests: where that has changed since, the part is not handed out any more.
create table made_part (
    making_id uuid not null references making (id) on delete cascade,
    part      text not null,
    place     int not null,
    name      text not null,
    basis     text not null,
    bytes     bytea not null,
    primary key (making_id, part)
);
