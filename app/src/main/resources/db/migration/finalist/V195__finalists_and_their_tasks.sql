-- A locked shortlist that was told in confidence to those who write its entries. It holds while the fingerprint is that of
-- the shortlist: one that is opened again is told to nobody.
create table finalist_confidence (
    decision_id uuid not null references decision,
    edition_id  uuid not null references edition,
    fingerprint text not null,
    told_by     uuid not null references person,
    told_at     timestamptz not null,
    primary key (decision_id, fingerprint)
);
create index finalist_confidence_edition on finalist_confidence (edition_id);

-- What finalists are asked for; of one category, or of all.
create table finalist_task (
    id          uuid primary key,
    edition_id  uuid not null references edition,
    category_id uuid references category on delete cascade,
    kind        text not null,
    words       text not null,
    due         timestamptz not null,
    remind_days int not null,
    set_at      timestamptz not null
);
create unique index finalist_task_once on finalist_task (edition_id, kind, category_id) nulls not distinct;

create table finalist_answer (
    task_id  uuid not null references finalist_task on delete cascade,
    entry_id uuid not null references entry,
    answer   jsonb not null,
    by       uuid not null references person,
    at       timestamptz not null,
    version  int not null,
    primary key (task_id, entry_id)
);
create index finalist_answer_entry on finalist_answer (entry_id);

-- Who was reminded of what: once for a task, its day and a moment.
create table finalist_reminder (
    task_id  uuid not null references finalist_task on delete cascade,
    entry_id uuid not null references entry,
    moment   text not null check (moment in ('ahead', 'overdue')),
    due      timestamptz not null,
    at       timestamptz not null,
    primary key (task_id, entry_id, moment, due)
);
