-- The file of an answer, where a task asks for one; and a count of a task's changes, so that two people do not write over
-- each other.
alter table finalist_answer add column file_id uuid references uploaded_file;
create index finalist_answer_file on finalist_answer (file_id) where file_id is not null;
alter table finalist_task add column version int not null default 0;
