-- Files that people sent. Their contents are in the store, under their SHA-256; two files of one content share it.
create table uploaded_file (
    id         uuid primary key,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name       text not null,
    kind       text not null,
    size       bigint not null,
    sent_by    uuid not null references person,
    sent_at    timestamptz not null,
    kept_at    timestamptz,
    checked    text not null check (checked in ('checking', 'clean', 'not-checked', 'infected')),
    checked_at timestamptz,
    web_copy   text
);
create index uploaded_file_content on uploaded_file (sha256);
create index uploaded_file_web_copy on uploaded_file (web_copy) where web_copy is not null;
create index uploaded_file_unkept on uploaded_file (sent_at) where kept_at is null;

-- Files on their way, piece by piece: so many bytes are on the disk.
create table file_coming (
    id         uuid primary key,
    name       text not null,
    size       bigint not null,
    arrived    bigint not null default 0,
    sent_by    uuid not null references person,
    changed_at timestamptz not null
);
