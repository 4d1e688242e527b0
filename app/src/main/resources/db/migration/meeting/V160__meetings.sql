-- How a tie is broken in a category; where there is no row, by the casting vote of whoever chairs.
create table category_tie_rule (
    category_id uuid primary key references category on delete cascade,
    kind        text not null check (kind in ('criterion', 'first', 'casting', 'joint')),
    criterion   text,
    chosen_by   uuid not null references person,
    chosen_at   timestamptz not null
);

-- A meeting of a category's panel. One of a kind is ahead at a time.
create table meeting (
    id            uuid primary key,
    edition_id    uuid not null references edition,
    category_id   uuid not null references category,
    kind          text not null check (kind in ('shortlist', 'result')),
    state         text not null check (state in ('called', 'open', 'closed', 'cancelled')),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    place         text not null,
    link          text not null,
    quorum        int not null,
    places        int not null,
    stand_in      uuid references person,
    tie_rule      text not null,
    tie_criterion text,
    called_by     uuid not null references person,
    called_at     timestamptz not null,
    sequence      int not null default 0,
    version       int not null default 0
);
create unique index meeting_ahead on meeting (category_id, kind) where state in ('called', 'open');
create index meeting_category on meeting (category_id, starts_at);

-- The agenda, with how each entry stood when it was made.
create table meeting_item (
    meeting_id uuid not null references meeting,
    entry_id   uuid not null references entry,
    position   int not null,
    talk       boolean not null,
    place      int not null,
    mean       double precision,
    spread     double precision,
    score      double precision,
    low        double precision,
    high       double precision,
    chance     double precision,
    primary key (meeting_id, entry_id)
);

-- All that happened, in order; the minutes are made of it. Lines come and never change: what is put right is a line of its own.
create table meeting_line (
    id         uuid not null unique,
    meeting_id uuid not null references meeting,
    number     int not null,
    at         timestamptz not null,
    by         uuid not null references person,
    kind       text not null,
    what       jsonb not null,
    primary key (meeting_id, number)
);
create function meeting_line_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A line of the minutes stays as it was written';
end
$$;
create trigger meeting_line_stays before update on meeting_line
    for each row execute function meeting_line_stays();

-- Who votes for what while a vote is open. When it is closed the choices go: what was open about it stands in the minutes.
create table meeting_ballot (
    vote_id    uuid not null,
    meeting_id uuid not null references meeting,
    person_id  uuid not null references person,
    choice     text,
    cast_at    timestamptz not null,
    primary key (vote_id, person_id)
);
create index meeting_ballot_meeting on meeting_ballot (meeting_id);

-- The minutes as they were signed off, as exact text; their fingerprint is on the record.
create table meeting_minutes (
    meeting_id  uuid primary key references meeting,
    body        bytea not null,
    fingerprint bytea not null,
    signed_by   uuid not null references person,
    signed_at   timestamptz not null
);
