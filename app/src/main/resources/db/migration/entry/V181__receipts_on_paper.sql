-- The receipt as it was handed out, to the byte: whoever brings it back is told that it is ours.
create table receipt_paper (
    submission_id uuid primary key references submission (id) on delete cascade,
    sha256        text not null unique,
    bytes         bytea not null,
    made_at       timestamptz not null
);
create index submission_sha256 on submission (sha256);

-- Whether a file is what was received: answers a question about one fingerprint, and lists nothing. Whoever asks holds the file.
-- What came by an import was sent by nobody, and has no receipt.
create function published_receipt(fingerprint text)
    returns table (received_at timestamptz, correction boolean, paper boolean)
    language sql stable security definer set search_path = public as $$
    select received_at, correction, false from submission where sha256 = fingerprint and sent_by is not null
    union all
    select received_at, correction, true from receipt_paper join submission on submission.id = submission_id
    where receipt_paper.sha256 = fingerprint
    limit 1
$$;
revoke execute on function published_receipt(text) from public;
grant execute on function published_receipt(text) to commended_published;
