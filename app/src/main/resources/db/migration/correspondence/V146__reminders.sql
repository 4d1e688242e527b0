-- On which days before an end people of an edition are reminded by themselves.
create table reminder_plan (
    edition_id uuid not null references edition,
    segment    text not null,
    days       int[] not null,
    since      timestamptz not null,
    primary key (edition_id, segment)
);

-- Reminders that went, each once for its end.
create table reminder_gone (
    edition_id uuid not null references edition,
    segment    text not null,
    ends_at    timestamptz not null,
    days       int not null,
    gone_at    timestamptz not null,
    primary key (edition_id, segment, ends_at, days)
);
