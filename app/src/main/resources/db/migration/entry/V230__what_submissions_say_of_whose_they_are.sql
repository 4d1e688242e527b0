-- Lists ask every submission of a category for these two: taken out of the whole text once, when it is received.
alter table submission
    add column title text generated always as (frozen::json ->> 'title') stored,
    add column organisations text generated always as (frozen::json ->> 'organisations') stored;
