package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.domain.Harbour.category;
import static org.commended.programme.domain.Harbour.date;
import static org.commended.programme.domain.Harbour.dated;
import static org.commended.programme.domain.Harbour.edition;
import static org.commended.programme.domain.Harbour.findings;
import static org.commended.programme.domain.Harbour.kinds;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Finding.Room;
import org.commended.shared.PartialDate;
import org.junit.jupiter.api.Test;

class TimetableChecksTest {

    private static final Milestone OPENS = date(Milestone.OPENS, "2027-01-11");
    private static final Milestone CLOSES = date(Milestone.CLOSES, "2027-03-12T17:00Z");
    private static final CategoryDraft CATEGORY = category("Climate");

    @Test
    void a_sound_edition_has_nothing_wrong() {
        assertThat(findings(edition(), CATEGORY)).isEmpty();
    }

    @Test
    void a_date_before_the_one_it_follows_is_found() {
        EditionDraft edition = dated(OPENS, CLOSES, date(Milestone.SHORTLIST, "2027-03-11"));
        assertThat(findings(edition, CATEGORY)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("outOfOrder");
            assertThat(finding.place().room()).isEqualTo(Room.TIMETABLE);
            assertThat(finding.about()).containsExactly(date(Milestone.SHORTLIST, "2027-03-11"), CLOSES);
        });
    }

    @Test
    void a_month_contradicts_only_what_no_day_of_it_could_follow() {
        assertThat(kinds(dated(OPENS, CLOSES, date(Milestone.JUDGING, "2027-03")), CATEGORY))
                .isEmpty();
        assertThat(kinds(dated(OPENS, CLOSES, date(Milestone.JUDGING, "2027-02")), CATEGORY))
                .containsExactly("outOfOrder");
    }

    @Test
    void a_deadline_without_an_hour_is_found() {
        assertThat(kinds(dated(OPENS, date(Milestone.CLOSES, "2027-03-12")), CATEGORY))
                .containsExactly("closingWithoutHour");
    }

    @Test
    void an_edition_without_opening_or_deadline_is_told_so() {
        assertThat(kinds(dated(), CATEGORY)).containsExactly("undated.applications-open", "undated.applications-close");
    }

    @Test
    void a_deadline_in_the_past_is_found_until_the_edition_is_public() {
        EditionDraft edition = dated(date(Milestone.OPENS, "2026-09"), date(Milestone.CLOSES, "2026-11-22T09:00Z"));
        SetUp during = new SetUp(edition.done(), List.of(CATEGORY.done()), Instant.parse("2026-11-22T09:00:30Z"));
        SetUp after = new SetUp(edition.done(), List.of(CATEGORY.done()), Instant.parse("2026-11-22T09:01:00Z"));
        SetUp open = new SetUp(edition.done().publicSince(Harbour.NOW), List.of(CATEGORY.done()), after.now());
        assertThat(WhatLooksWrong.in(during)).isEmpty();
        assertThat(WhatLooksWrong.in(after)).extracting(Finding::kind).containsExactly("past");
        assertThat(WhatLooksWrong.in(open)).isEmpty();
    }

    @Test
    void a_ceremony_on_another_day_than_the_timetable_says_is_found() {
        assertThat(kinds(edition().ceremony(night("2027-07-09")), CATEGORY)).containsExactly("ceremonyDates");
        assertThat(kinds(edition().ceremony(night("2027-07")), CATEGORY)).isEmpty();
        assertThat(kinds(edition().ceremony(night("2027-07-08")), CATEGORY)).isEmpty();
    }

    private static Ceremony night(String date) {
        return new Ceremony(null, new PartialDate(date), null, "Guildhall", null, null, null, List.of());
    }
}
