-- Where a text was received and kept as a correction too, what its writer sent is the answer, and the first time of it.
create or replace function published_receipt(fingerprint text)
    returns table (received_at timestamptz, correction boolean, paper boolean)
    language sql stable security definer set search_path = public as $$
    select found.received_at, found.correction, found.paper from (
        select s.received_at, s.correction, false as paper from submission s
        where s.sha256 = fingerprint and s.sent_by is not null
        union all
        select s.received_at, s.correction, true from receipt_paper p join submission s on s.id = p.submission_id
        where p.sha256 = fingerprint) found
    order by found.correction, found.received_at
    limit 1
$$;
