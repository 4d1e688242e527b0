-- What was answered before every answer was kept: by nobody knows whom, at the earliest hour it can have been.
alter table presentation_answer alter column by drop not null;

insert into presentation_answer (question_id, number, asked, answer, by, at)
select id, version, asked_at is not null, answer, null, coalesce(asked_at, written_at)
from presentation_question
where version > 0
and not exists (
    select from presentation_answer where question_id = presentation_question.id and number = presentation_question.version);
