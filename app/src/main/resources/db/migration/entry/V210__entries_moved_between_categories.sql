-- That an entry belongs in another category: asked by an organiser, answered by whoever writes the entry. One waits at a
-- time; all stay as a trace.
create table entry_move (
    id            uuid primary key,
    seq           bigint generated always as identity,
    entry_id      uuid not null references entry,
    from_category uuid not null references category,
    to_category   uuid not null references category,
    reason        text not null,
    write_until   timestamptz,
    by            uuid not null references person,
    at            timestamptz not null,
    ending        text check (ending in ('accepted', 'declined', 'taken-back')),
    word          text not null default '',
    settled_by    uuid references person,
    settled_at    timestamptz,
    check (from_category <> to_category),
    check ((ending is null) = (settled_by is null) and (ending is null) = (settled_at is null))
);
create unique index entry_move_waiting on entry_move (entry_id) where ending is null;
create index entry_move_entry on entry_move (entry_id, seq);
create index entry_move_from on entry_move (from_category) where ending = 'accepted';

-- Since when an entry stands in its category, where it stood in another before: what was screened earlier counts no more.
-- And until when it may be written in after entries closed, so that what the new form asks can be answered.
alter table entry
    add moved_at timestamptz,
    add write_until timestamptz;
