-- Tokens of forms whose act was done, and where it led: a form that arrives twice does its act once.
create table act_done (
    token   uuid primary key,
    address text not null,
    done_at timestamptz not null
);

-- The role that public pages read through. It may log in and see what is granted to it: published_* views, nothing else.
do $$
begin
    if not exists (select from pg_roles where rolname = 'commended_published') then
        create role commended_published login;
    end if;
end
$$;
revoke create on schema public from public;
grant usage on schema public to commended_published;
