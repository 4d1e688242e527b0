-- A word that is another one after every change of what is public, for pages that are made once and sent to everybody.
-- Each transaction that changes something adds a row of its own, so that none waits for another; rows may be summed up.
create table public_change (
    transaction xid8 primary key,
    weight      bigint not null default 1
);

create function public_changed() returns trigger language plpgsql as $$
begin
    insert into public_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
    return null;
end $$;

-- Entries are written all the time, and nobody sees it: only those on a decision's list may be public.
create function decided_entry_changed() returns trigger language plpgsql as $$
declare entry uuid;
begin
    if tg_table_name = 'entry' then entry := old.id;
    elsif tg_op = 'INSERT' then entry := new.entry_id;
    else entry := old.entry_id;
    end if;
    if exists (select from decision_line where entry_id = entry) then
        insert into public_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
    end if;
    return null;
end $$;

create trigger public_organiser after insert or update or delete on organiser
    for each statement execute function public_changed();
create trigger public_programme after insert or update or delete on programme
    for each statement execute function public_changed();
create trigger public_edition after insert or update or delete on edition
    for each statement execute function public_changed();
create trigger public_category after insert or update or delete on category
    for each statement execute function public_changed();
create trigger public_panel_member after insert or update or delete on panel_member
    for each statement execute function public_changed();
create trigger public_person after update of name, post, organisation, bio, erased_at on person
    for each statement execute function public_changed();
create trigger public_decision after insert or update or delete on decision
    for each statement execute function public_changed();
create trigger public_decision_line after insert or update or delete on decision_line
    for each statement execute function public_changed();
create trigger public_seal after insert or update or delete on seal
    for each statement execute function public_changed();
create trigger public_announcement after insert or update or delete on announcement
    for each statement execute function public_changed();
create trigger public_announcement_item after insert or update or delete on announcement_item
    for each statement execute function public_changed();
create trigger public_withdrawal after insert or update or delete on withdrawal
    for each row execute function decided_entry_changed();
create trigger public_entry after update of category_id, slug, title, public_face or delete on entry
    for each row execute function decided_entry_changed();
create trigger public_entry_organisation after insert or update or delete on entry_organisation
    for each row execute function decided_entry_changed();

-- What opens by the clock changes nothing in a table.
create view published_state as
    select concat_ws('.',
        (select sum(weight) from public_change),
        (select count(*) from announcement where opens_at <= now()),
        (select count(*) from edition where public_since <= now())) as word;
grant select on published_state to commended_published;
