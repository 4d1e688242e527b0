-- Logos and pictures are public with the page that shows them, and not before: nobody learns from the address of a
-- picture who has won. The indexes find the page from the picture.
create index edition_sponsors on edition using gin ((details::jsonb -> 'sponsors') jsonb_path_ops);
create index category_pictures on category using gin ((details::jsonb -> 'pictures') jsonb_path_ops);
create index entry_pictures on entry using gin ((public_face -> 'pictures') jsonb_path_ops);
create index decision_line_pictures on decision_line using gin ((details -> 'pictures') jsonb_path_ops);
create index organiser_logo on organiser ((details ->> 'logo'));

create view published_file as
    select file.digest, file.media_type, file.content
    from stored_file file
    where exists (select from published_organiser where details ->> 'logo' = file.digest)
       or exists (
            select from published_edition
            where details::jsonb -> 'sponsors' @> jsonb_build_array(jsonb_build_object('logo', file.digest)))
       or exists (
            select from published_category
            where details::jsonb -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', file.digest)))
       or exists (
            select from published_entry
            where public_face -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', file.digest)))
       or exists (
            select from published_result
            where details -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', file.digest)));

-- Who judges: those who took it on and have not left.
create view published_judge as
    select category.edition_id, panel_member.category_id, panel_member.chair, person.id as person_id, person.name,
           person.post, person.organisation, person.bio
    from panel_member
    join person on person.id = panel_member.person_id
    join published_category category on category.id = panel_member.category_id
    where panel_member.terms_accepted_at is not null
      and panel_member.left_at is null
      and person.erased_at is null;
grant select on published_file, published_judge to commended_published;
