-- What stood on a sheet after each save that changed a mark, a comment or how sure the judge is. Nothing is ever taken out;
-- what somebody types into one comment without a pause is one version, its last text.
create table score_sheet_version (
    sheet_id   uuid not null references score_sheet,
    number     int not null,
    scores     jsonb not null,
    confidence text,
    typing     text,
    saved_at   timestamptz not null,
    primary key (sheet_id, number)
);

insert into score_sheet_version (sheet_id, number, scores, confidence, saved_at)
select score_sheet.id, 1,
       jsonb_agg(jsonb_build_object('criterion', criterion, 'value', value, 'comment', score.comment)),
       confidence, max(saved_at)
from score_sheet join score on score.sheet_id = score_sheet.id
group by score_sheet.id;
