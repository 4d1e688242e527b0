-- Every letter, written in the transaction of the act it tells of, sent afterwards at least once with one Message-ID.
create table letter (
    id         uuid primary key,
    edition_id uuid references edition,
    kind       text not null,
    recipient  text not null,
    person_id  uuid references person,
    subject    text not null,
    body       text not null,
    written_at timestamptz not null,
    sent_at    timestamptz,
    attempts   int not null default 0,
    trouble    text
);
create index letter_recipient on letter (lower(recipient), written_at);
create index letter_edition on letter (edition_id, written_at);
