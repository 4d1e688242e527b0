-- An answer that was taken off stays as a row without its file, so that its version is never given again.
alter table finalist_answer add column taken_off_at timestamptz;
