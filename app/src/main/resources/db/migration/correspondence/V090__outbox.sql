-- Many letters sent by one act to a segment of people.
create table sending (
    id         uuid primary key,
    edition_id uuid not null references edition,
    segment    text not null,
    subject    text not null,
    body       text not null,
    people     int not null,
    sent_by    uuid not null references person,
    sent_at    timestamptz not null
);
create index sending_edition on sending (edition_id, sent_at);

-- Every letter, written in the transaction of the act it tells of, sent afterwards at least once with one Message-ID. The
-- text of a secret one is forgotten once it has gone. One that was given up is not tried again.
create table letter (
    id          uuid primary key,
    kind        text not null,
    recipient   text not null,
    person_id   uuid references person,
    edition_id  uuid references edition,
    sender      text,
    reply_to    text,
    secret      boolean not null default false,
    sending_id  uuid references sending,
    subject     text not null,
    body        text not null,
    written_at  timestamptz not null,
    sent_at     timestamptz,
    given_up_at timestamptz,
    attempts    int not null default 0,
    trouble     text
);
create index letter_recipient on letter (lower(recipient), written_at);
create index letter_edition on letter (edition_id, written_at);
create index letter_sending on letter (sending_id) where sending_id is not null;
