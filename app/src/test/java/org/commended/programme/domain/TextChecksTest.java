package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.domain.Harbour.category;
import static org.commended.programme.domain.Harbour.date;
import static org.commended.programme.domain.Harbour.dated;
import static org.commended.programme.domain.Harbour.described;
import static org.commended.programme.domain.Harbour.edition;
import static org.commended.programme.domain.Harbour.findings;
import static org.commended.programme.domain.Harbour.kinds;

import java.time.LocalDate;
import org.commended.programme.domain.Finding.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    @Test
    void a_weekday_that_its_date_does_not_have_is_found_with_the_date_that_was_meant() {
        Milestone ceremony = date(Milestone.CEREMONY, "2021-03-03");
        EditionDraft edition = dated(date(Milestone.OPENS, "2020-08"), ceremony).name("Awards 2021");
        CategoryDraft category = described("Winners are told on Wednesday 4th March at the ceremony.");
        assertThat(findings(edition, category))
                .filteredOn(finding -> finding.kind().equals("weekdayMeant"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().room()).isEqualTo(Room.ABOUT);
                    assertThat(finding.about())
                            .containsExactly(
                                    "Team of the year", "Wednesday 4th March", LocalDate.of(2021, 3, 4), ceremony);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thursday 8 July", "Thursday, 8th July 2027", "Thursday July 8, 2027", "8 July", "July 2027"})
    void a_date_that_agrees_is_left_alone(String text) {
        assertThat(kinds(
                        edition().introduction("The night is on " + text + ", at the Guildhall."), category("Climate")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friday 8 July", "Friday the 8th of July 2027", "Friday, July 8"})
    void a_weekday_far_from_any_date_of_the_timetable_is_found_too(String text) {
        EditionDraft edition = dated(date(Milestone.OPENS, "2027-01-11"), date(Milestone.CLOSES, "2027-03-12T17:00Z"));
        assertThat(kinds(edition.introduction("Join us on " + text + "."), category("Climate")))
                .containsExactly("weekday");
    }

    @Test
    void a_day_beside_the_timetables_is_found() {
        assertThat(kinds(
                        edition().introduction("Entries close on 11 March, the shortlist is out on 7 May."),
                        category("A")))
                .containsExactly("day");
    }

    @Test
    void the_right_month_of_a_wrong_year_is_found() {
        assertThat(kinds(edition().introduction("The ceremony is held in July 2026."), category("Climate")))
                .containsExactly("year");
    }

    @Test
    void a_category_named_after_another_year_is_found() {
        assertThat(findings(edition(), category("Council of the Year 2026")))
                .extracting(Finding::kind)
                .containsExactly("categoryYear");
        assertThat(kinds(edition(), category("Council of the Year 2027"))).isEmpty();
        assertThat(kinds(edition().name("Harbour Awards"), category("Vision 2030")))
                .isEmpty();
    }

    @Test
    void without_any_date_nothing_is_said_of_texts() {
        assertThat(kinds(dated().introduction("On Friday 8 July 2027."), category("Climate")))
                .containsExactly("undated.applications-open", "undated.applications-close");
    }
}
