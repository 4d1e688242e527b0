-- Why a judge left, in a word and in the organiser's own words, and who came instead. Their scores are set aside and kept.
alter table panel_member
    add column left_because text,
    add column left_words   text,
    add column replaces     uuid references panel_member;
