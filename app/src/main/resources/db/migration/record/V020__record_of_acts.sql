-- One chain of acts per edition, and one for the installation (chain = all zeroes). Each row's hash covers the row and the
-- hash before it; rows hold ids and words of the product's own, never names, so that erasing a person breaks nothing.
create table record_row (
    chain    uuid not null,
    seq      bigint not null,
    at       timestamptz not null,
    kind     text not null,
    by       uuid,
    subject  uuid not null,
    about    jsonb not null,
    previous bytea not null,
    hash     bytea not null,
    primary key (chain, seq)
);
create index record_row_subject on record_row (subject);

-- The last row of each chain once more, so that rows cut off at the end are missed.
create table record_head (
    chain uuid primary key,
    seq   bigint not null,
    hash  bytea not null
);

-- The record only grows. (Whoever owns the database can still remove this; the hashes then tell.)
create function record_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'The record only grows';
end
$$;
create trigger record_row_only_grows before update or delete on record_row
    for each row execute function record_only_grows();
