-- A time at which a panel meets an entry at a stage. An entry has one slot at a stage.
create table presentation_slot (
    id          uuid primary key,
    stage_id    uuid not null references judging_stage,
    edition_id  uuid not null references edition,
    category_id uuid not null references category,
    starts_at   timestamptz not null,
    talk        int not null,
    questions   int not null,
    place       text not null,
    link        text not null,
    note        text not null,
    panel       uuid[] not null,
    entry_id    uuid references entry,
    state       text not null check (state in ('planned', 'waiting', 'on', 'ended', 'absent')),
    began_at    timestamptz,
    ended_at    timestamptz,
    version     int not null default 0
);
create index presentation_slot_stage on presentation_slot (stage_id, starts_at);
create index presentation_slot_edition on presentation_slot (edition_id);

-- When somebody of the panel, or those who present an entry, cannot come.
create table presentation_away (
    id        uuid primary key,
    stage_id  uuid not null references judging_stage,
    person_id uuid references person,
    entry_id  uuid references entry,
    from_at   timestamptz not null,
    until_at  timestamptz not null,
    check (num_nonnulls(person_id, entry_id) = 1)
);
create index presentation_away_stage on presentation_away (stage_id);

-- What each person was told last of an entry's hour: what differs from it is what they are told next.
create table presentation_invitation (
    stage_id  uuid not null references judging_stage,
    entry_id  uuid not null references entry,
    address   text not null,
    email     text not null,
    name      text not null,
    person_id uuid references person,
    part      text not null check (part in ('panel', 'entrant')),
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    place     text not null,
    link      text not null,
    note      text not null,
    sequence  int not null,
    cancelled boolean not null,
    told_at   timestamptz not null,
    primary key (stage_id, entry_id, address)
);
create index presentation_invitation_entry on presentation_invitation (entry_id);

create table presentation_question (
    id         uuid primary key,
    stage_id   uuid not null references judging_stage,
    entry_id   uuid not null references entry,
    by         uuid not null references person,
    words      text not null,
    written_at timestamptz not null,
    asked_at   timestamptz,
    answer     text not null,
    version    int not null default 0
);
create index presentation_question_entry on presentation_question (stage_id, entry_id);

-- The checklist of a stage, and what each of those who went noted under it.
create table presentation_prompt (
    id       uuid primary key,
    stage_id uuid not null references judging_stage,
    words    text not null,
    asks_met boolean not null,
    position int not null
);
create index presentation_prompt_stage on presentation_prompt (stage_id, position);

create table presentation_note (
    prompt_id uuid not null references presentation_prompt on delete cascade,
    entry_id  uuid not null references entry,
    by        uuid not null references person,
    words     text not null,
    met       boolean,
    at        timestamptz not null,
    primary key (prompt_id, entry_id, by)
);
