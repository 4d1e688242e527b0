-- A survey with its event and its article, each one document with what others look it up by beside it. The seed of its
-- draw is made when it opens; until the draw only the seed's hash is shown.
create table survey (
    id              uuid primary key,
    organiser_id    uuid not null references organiser,
    slug            text not null unique,
    file_id         text not null,
    details         jsonb not null,
    event_slug      text unique,
    event           jsonb,
    article_slug    text unique,
    article         jsonb,
    opened_at       timestamptz,
    closed_at       timestamptz,
    results_open_at timestamptz,
    draw_seed       text,
    created_at      timestamptz not null,
    version         int not null default 0,
    unique (organiser_id, file_id)
);

-- Who answered, apart from what: each address once. The digest follows from the key in the respondent's own link.
create table survey_respondent (
    id         uuid primary key,
    survey_id  uuid not null references survey,
    email      text not null,
    key_digest bytea not null unique
);
create unique index survey_respondent_once on survey_respondent (survey_id, lower(email));

-- What was answered. Where the survey is anonymous neither respondent nor time is kept, and the digest follows from the
-- same key in another way: only who holds the key can bring an address and its answers together.
create table survey_sheet (
    id            uuid primary key,
    survey_id     uuid not null references survey,
    key_digest    bytea unique,
    respondent_id uuid unique references survey_respondent,
    answers       jsonb not null,
    organisation  text,
    role          text,
    may_be_named  boolean not null,
    answered_at   timestamptz
);
create index survey_sheet_survey on survey_sheet (survey_id);

-- An organiser keeps one text from the page of results.
create table survey_hidden (
    sheet_id  uuid not null references survey_sheet,
    question  text not null,
    reason    text not null,
    hidden_by uuid not null references person,
    hidden_at timestamptz not null,
    primary key (sheet_id, question)
);

create table event_registration (
    id            uuid primary key,
    survey_id     uuid not null references survey,
    email         text not null,
    name          text not null,
    organisation  text not null,
    registered_at timestamptz not null
);
create unique index event_registration_once on event_registration (survey_id, lower(email));

-- Every draw that was made, with all that is needed to do it again. None is ever replaced.
create table survey_draw (
    survey_id uuid not null references survey,
    number    int not null,
    seed      text not null,
    entrants  text[] not null,
    prizes    int not null,
    winners   text[] not null,
    reason    text not null,
    made_by   uuid not null references person,
    made_at   timestamptz not null,
    primary key (survey_id, number)
);

create view survey_whole as
    select survey.id, survey.organiser_id, survey.slug, survey.details, survey.event_slug, survey.event,
           survey.article_slug, survey.article, survey.opened_at, survey.closed_at, survey.results_open_at, survey.version,
           encode(sha256(convert_to(survey.draw_seed, 'UTF8')), 'hex') as draw_commitment,
           organiser.slug as organiser_slug, organiser.details as organiser_details,
           organiser.version as organiser_version
    from survey
    join organiser on organiser.id = survey.organiser_id;

create view published_survey as
    select * from survey_whole where opened_at <= now();
create view published_event as
    select id as survey_id, organiser_id, event_slug, event from published_survey where event is not null;
create view published_article as
    select id as survey_id, organiser_id, article_slug, article from published_survey where article is not null;

-- Answers, once the results are open; nobody stands beside words unless they said so.
create view published_survey_sheet as
    select sheet.id, sheet.survey_id, sheet.answers,
           case when sheet.may_be_named then sheet.organisation end as organisation,
           case when sheet.may_be_named then sheet.role end as role,
           sheet.may_be_named
    from survey_sheet sheet
    join published_survey on published_survey.id = sheet.survey_id
    where published_survey.results_open_at <= now();
create view published_survey_hidden as
    select hidden.sheet_id, hidden.question
    from survey_hidden hidden
    join published_survey_sheet on published_survey_sheet.id = hidden.sheet_id;
grant select on published_survey, published_event, published_article, published_survey_sheet, published_survey_hidden
    to commended_published;
