-- The rule can come in a season file that an operator takes in, and then nobody of the organiser set it.
alter table nominees_agree_first alter set_by drop not null;
