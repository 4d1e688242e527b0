-- What a reader's calendar takes in with a letter; null for most.
alter table letter add column calendar text;
