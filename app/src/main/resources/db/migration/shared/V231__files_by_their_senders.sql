-- How much somebody has sent within a day.
create index uploaded_file_sender on uploaded_file (sent_by, sent_at);
