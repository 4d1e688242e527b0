package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.web.Organising.typed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.Running;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Harbour;
import org.commended.programme.domain.Milestone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Running
@Import(Organising.class)
class EditionSetUpTest {

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    private Programmes.Whole whole;
    private String base = "";

    @BeforeEach
    void an_edition() {
        whole = organising.begin();
        base = whole.desk() + "/set-up";
    }

    private Edition now() {
        return programmes.getEdition(whole.edition().id());
    }

    @Test
    void the_task_list_says_how_far_each_part_has_come() {
        Reply reply = organising.get(base).is(200);
        assertThat(reply.page().select(".tasks.set-up li")).hasSize(8);
        assertThat(reply.text()).contains("5 dates", "2 levels", "One category", "Not public yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "timetable", "house-rules", "ceremony", "sponsorship"})
    void a_page_saved_as_it_was_changes_nothing(String room) {
        Reply reply = organising.save(base + "/" + room, Map.of()).is(303);
        assertThat(reply.location()).endsWith("/set-up");
        assertThat(now()).isEqualTo(whole.edition());
    }

    @Test
    void name_introduction_and_public_noun_are_saved() {
        Map<String, String> typed = typed(
                "name",
                "Gwobrau'r Harbŵr 🏆 2027",
                "slug",
                "harbwr-2027",
                "introduction",
                "<b>Croeso</b>\n\nŷ",
                "noun",
                "nomination");
        organising.save(base + "/name", typed).is(303);
        assertThat(now().name()).isEqualTo("Gwobrau'r Harbŵr 🏆 2027");
        assertThat(now().slug()).isEqualTo("harbwr-2027");
        assertThat(now().details().introduction()).isEqualTo("<b>Croeso</b>\n\nŷ");
        assertThat(now().details().noun()).isEqualTo(Edition.PublicNoun.NOMINATION);
        assertThat(now().details().timetable())
                .isEqualTo(whole.edition().details().timetable());
        assertThat(organising.get(base + "/name").is(200).page().select("textarea b"))
                .isEmpty();
    }

    @Test
    void every_reason_is_said_at_once_and_everything_typed_is_kept() {
        Map<String, String> typed = typed("name", "", "slug", "No Spaces!", "introduction", "x".repeat(10_001));
        Reply reply = organising.save(base + "/name", typed).is(422);
        assertThat(reply.errors()).hasSize(3);
        assertThat(reply.errorsLeadSomewhere()).isTrue();
        assertThat(reply.value("slug")).isEqualTo("No Spaces!");
        assertThat(reply.value("introduction")).hasSize(10_001);
        assertThat(reply.page().title()).startsWith("Error:");
        assertThat(now()).isEqualTo(whole.edition());
    }

    @Test
    void dates_are_taken_as_exactly_as_they_are_known() {
        Map<String, String> typed = typed(
                "day-0",
                "",
                "month-0",
                "Jan",
                "day-1",
                "26",
                "month-1",
                "3",
                "hour-1",
                "5pm",
                "day-4",
                "",
                "month-4",
                "",
                "event-5",
                "Site visits",
                "day-5",
                "1",
                "month-5",
                "6",
                "year-5",
                "2027");
        organising.save(base + "/timetable", typed).is(303);
        assertThat(now().details().timetable())
                .containsExactly(
                        Harbour.date(Milestone.OPENS, "2027-01"),
                        Harbour.date(Milestone.CLOSES, "2027-03-26T17:00Z"),
                        Harbour.date(Milestone.JUDGING, "2027-04"),
                        Harbour.date(Milestone.SHORTLIST, "2027-05-07"),
                        Harbour.date("Site visits", "2027-06-01"),
                        Harbour.date(Milestone.CEREMONY, "2027"));
    }

    @Test
    void what_is_no_date_or_hour_is_refused_where_it_stands() {
        Map<String, String> typed = typed(
                "day-0", "31", "month-0", "2", "hour-1", "25:00", "day-3", "", "hour-3", "17:00", "event-5", "Visits",
                "day-6", "1", "month-6", "1", "year-6", "2027");
        Reply reply = organising.save(base + "/timetable", typed).is(422);
        assertThat(reply.page().select(".error-summary a").eachAttr("href"))
                .containsExactly("#day-0", "#hour-1", "#hour-3", "#day-5", "#event-6");
        assertThat(reply.errorsLeadSomewhere()).isTrue();
        assertThat(reply.value("hour-1")).isEqualTo("25:00");
    }

    @Test
    void the_second_to_save_a_page_sees_both_texts_and_can_save_again() {
        Map<String, List<String>> mine =
                Organising.filled(organising.get(base + "/name").page(), Map.of("introduction", "My words"));
        organising.save(base + "/name", Map.of("introduction", "Their words")).is(303);
        organising.save(base + "/timetable", Map.of("day-0", "12")).is(303);

        Reply both = organising.post(base + "/name", mine).is(409);
        assertThat(both.page().select(".both").text()).contains("My words", "Their words");
        assertThat(both.value("introduction")).isEqualTo("My words");
        assertThat(now().details().introduction()).isEqualTo("Their words");

        organising
                .post(base + "/name", Organising.filled(both.page(), Map.of()))
                .is(303);
        assertThat(now().details().introduction()).isEqualTo("My words");
        assertThat(now().details().timetable()).contains(Harbour.date(Milestone.OPENS, "2027-01-12"));
    }

    @Test
    void people_on_different_pages_do_not_disturb_each_other_and_a_form_sent_twice_counts_once() {
        Map<String, List<String>> mine =
                Organising.filled(organising.get(base + "/name").page(), Map.of("introduction", "My words"));
        organising.save(base + "/house-rules", Map.of("minimumEntries", "7")).is(303);
        organising.post(base + "/name", mine).is(303);
        organising.post(base + "/name", mine).is(303);
        assertThat(now().details().introduction()).isEqualTo("My words");
        assertThat(now().details().rules().minimumEntries()).isEqualTo(7);
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void house_rules_and_ceremony_are_saved() {
        organising
                .save(
                        base + "/house-rules",
                        Map.of("noSelfNomination", "yes", "summaryPublished", "", "fundedBy", "sponsors"))
                .is(303);
        assertThat(now().details().rules().noSelfNomination()).isTrue();
        assertThat(now().details().rules().summaryPublished()).isFalse();
        assertThat(now().details().rules().oncePerCategory()).isNull();

        Map<String, String> night = typed(
                "venue",
                "Guildhall",
                "time",
                "6.30pm",
                "day",
                "8",
                "month",
                "July",
                "year",
                "2027",
                "platform",
                "Video",
                "url",
                "https://example.org/live",
                "purpose-0",
                "Tables",
                "person-0",
                "Ffion",
                "email-0",
                "ffion@example.org");
        organising.save(base + "/ceremony", night).is(303);
        Ceremony ceremony = Objects.requireNonNull(now().details().ceremony());
        assertThat(ceremony.time()).hasToString("18:30");
        assertThat(ceremony.contacts()).extracting(Ceremony.Contact::name).containsExactly("Ffion");
        assertThat(organising.get(base + "/ceremony").value("time")).isEqualTo("18:30");
    }

    @Test
    void the_ceremony_refuses_addresses_that_lead_nowhere() {
        Map<String, String> typed = typed("url", "javascript:alert(1)", "email-0", "nobody", "time", "late");
        Reply reply = organising.save(base + "/ceremony", typed).is(422);
        assertThat(reply.page().select(".error-summary a").eachAttr("href"))
                .contains("#url", "#platform", "#email-0", "#person-0", "#purpose-0", "#time");
        assertThat(reply.value("url")).isEqualTo("javascript:alert(1)");
    }
}
