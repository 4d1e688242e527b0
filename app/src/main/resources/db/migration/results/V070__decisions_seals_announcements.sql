-- Decided now, told later. A decision is a category's shortlist or its result; it is staged, sealed by two, announced.
create table decision (
    id          uuid primary key,
    edition_id  uuid not null references edition,
    category_id uuid not null references category,
    kind        text not null check (kind in ('shortlist', 'result')),
    origin      text not null check (origin in ('decided', 'imported')),
    no_award    boolean not null default false,
    reasons     text not null default '',
    staged_by   uuid references person,
    staged_at   timestamptz not null,
    version     int not null default 0
);
create unique index decision_one_per_category on decision (category_id, kind);

create table decision_line (
    decision_id uuid not null references decision,
    entry_id    uuid not null references entry,
    position    int not null,
    award_level text,
    reason      text not null default '',
    details     jsonb not null default '{}',
    primary key (decision_id, entry_id)
);
create index decision_line_entry on decision_line (entry_id);

-- The sealed bytes hold 32 random bytes, so that nobody can guess the result from its public fingerprint.
create table seal (
    decision_id uuid primary key references decision,
    body        bytea not null,
    fingerprint bytea not null,
    first_by    uuid not null references person,
    first_at    timestamptz not null,
    second_by   uuid references person,
    second_at   timestamptz,
    check (second_by is null or second_by <> first_by)
);

-- Opens everything it covers, everywhere, at one instant; written ahead it needs no job in between.
create table announcement (
    id         uuid primary key,
    edition_id uuid not null references edition,
    origin     text not null check (origin in ('announced', 'imported')),
    opens_at   timestamptz not null,
    made_by    uuid references person,
    made_at    timestamptz not null
);
create table announcement_item (
    announcement_id uuid not null references announcement,
    decision_id     uuid not null references decision,
    primary key (announcement_id, decision_id),
    unique (decision_id)
);

-- What is locked stays as it was locked, and only what two people locked is announced, whatever the code does.
create function refuse_change_under_seal() returns trigger language plpgsql as $$
begin
    if exists (select from seal where decision_id = coalesce(new.decision_id, old.decision_id)) then
        raise exception 'Decision % is locked', coalesce(new.decision_id, old.decision_id);
    end if;
    return coalesce(new, old);
end $$;
create trigger decision_line_under_seal before insert or update or delete on decision_line
    for each row execute function refuse_change_under_seal();

create function refuse_announcing_unsealed() returns trigger language plpgsql as $$
begin
    if exists (select from announcement where id = new.announcement_id and origin = 'announced')
        and not exists (select from seal where decision_id = new.decision_id and second_by is not null) then
        raise exception 'Decision % is not locked by two', new.decision_id;
    end if;
    return new;
end $$;
create trigger announcement_of_sealed before insert on announcement_item
    for each row execute function refuse_announcing_unsealed();

create function refuse_unsealing_announced() returns trigger language plpgsql as $$
begin
    if exists (select from announcement_item where decision_id = old.decision_id) then
        raise exception 'Decision % is announced', old.decision_id;
    end if;
    return old;
end $$;
create trigger seal_of_announced before delete on seal
    for each row execute function refuse_unsealing_announced();

create view published_decision as
    select decision.id, decision.edition_id, decision.category_id, decision.kind, decision.origin, decision.no_award,
           announcement.opens_at,
           -- Reasons are the panel's own, save where they are all there is to tell.
           case when decision.no_award then decision.reasons else '' end as reasons
    from decision
    join announcement_item on announcement_item.decision_id = decision.id
    join announcement on announcement.id = announcement_item.announcement_id
    where announcement.opens_at <= now();
create view published_result as
    select decision_line.decision_id, decision_line.entry_id, decision_line.position, decision_line.award_level,
           decision_line.details
    from decision_line
    join published_decision on published_decision.id = decision_line.decision_id
    -- Whoever withdraws before the announcement opens is not shown by it, although the lock still names them.
    where not exists (
        select from withdrawal
        where withdrawal.entry_id = decision_line.entry_id and withdrawal.at < published_decision.opens_at);
create view published_seal as
    select seal.decision_id, seal.body, seal.fingerprint, seal.first_at, seal.second_at
    from seal
    join published_decision on published_decision.id = seal.decision_id;
-- The fingerprint alone is public as soon as a result is sealed: it binds the panel and tells nobody anything.
create view published_fingerprint as
    select decision.edition_id, decision.category_id, decision.kind, seal.fingerprint, seal.second_at as sealed_at
    from seal
    join decision on decision.id = seal.decision_id
    where seal.second_at <= now();
create view published_entry as
    select entry.id, entry.edition_id, entry.category_id, entry.slug, entry.title, entry.public_face
    from entry
    where exists (
        select from published_result where published_result.entry_id = entry.id);
create view published_entry_organisation as
    select entry_organisation.entry_id, entry_organisation.position, entry_organisation.name, entry_organisation.role,
           entry_organisation.body
    from entry_organisation
    join published_entry on published_entry.id = entry_organisation.entry_id;
grant select on published_decision, published_result, published_seal, published_fingerprint, published_entry,
    published_entry_organisation to commended_published;
