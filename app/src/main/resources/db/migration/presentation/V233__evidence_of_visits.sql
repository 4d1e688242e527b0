-- Every answer to a question of the panel as it was noted, with who noted it. Rows come and never change.
create table presentation_answer (
    question_id uuid not null references presentation_question on delete cascade,
    number      int not null,
    asked       boolean not null,
    answer      text not null,
    by          uuid not null references person,
    at          timestamptz not null,
    primary key (question_id, number)
);

-- A picture or document as evidence of a visit.
create table presentation_exhibit (
    id       uuid primary key,
    stage_id uuid not null references judging_stage,
    entry_id uuid not null references entry,
    by       uuid not null references person,
    file_id  uuid not null references uploaded_file,
    caption  text not null,
    at       timestamptz not null
);
create index presentation_exhibit_entry on presentation_exhibit (stage_id, entry_id);
create index presentation_exhibit_file on presentation_exhibit (file_id);
