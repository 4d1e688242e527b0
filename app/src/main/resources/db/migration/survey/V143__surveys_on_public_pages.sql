-- An organiser's public page shows its open surveys, so a change of one is a change of what is public.
create trigger public_survey after insert or update or delete on survey
    for each statement execute function public_changed();

-- By the clock a survey closes when its results open.
create or replace view published_state as
    select concat_ws('.',
        (select sum(weight) from public_change),
        (select count(*) from announcement where opens_at <= now()),
        (select count(*) from edition where public_since <= now()),
        (select count(*) from survey where results_open_at <= now())) as word;
