package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.domain.Stages;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A panel meets while Ben, unlike the chair, has a sheet to hand in: nothing tells him what the others gave. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class OwnFirstAtMeetingTest {

    @Autowired
    private Panelled panelled;

    @Autowired
    private Stages stages;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void the_stage_is_still_open() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        stages.save(meet.scored().stage().closing(Panelled.NOW.plus(Duration.ofDays(1))));
        meet.open();
        meet.organiser().post(meet.at("/rest"), Map.of());
    }

    private static List<String> agenda(Visitor by, Meet meet) {
        return by.get(meet.at("")).page().select("ol.agenda .what > a").eachText();
    }

    @Test
    void the_agenda_is_in_the_order_of_titles_and_tells_nothing_that_was_decided() {
        assertThat(agenda(meet.ben(), meet))
                .containsExactlyElementsOf(
                        ScoredCategory.TITLES.stream().sorted().toList());
        assertThat(meet.page(meet.ben()))
                .contains("in the order of their titles")
                .doesNotContain("To be taken without talk", "Taken without talk", "On the shortlist");
    }

    @Test
    void the_minutes_wait_too() {
        assertThat(meet.minutes(meet.ben()))
                .contains("Your own score sheets come first")
                .doesNotContain("Taken without talk");
        Visitor.Seen document = meet.ben().get(meet.at("/minutes.docx"));
        assertThat(document.status()).isEqualTo(303);
        assertThat(document.location()).endsWith("/minutes");
    }

    @Test
    void who_handed_all_in_or_runs_the_awards_sees_everything() {
        for (Visitor one : List.of(meet.chair(), meet.organiser())) {
            assertThat(agenda(one, meet)).hasSize(8);
            assertThat(meet.page(one)).contains("To be taken without talk");
            assertThat(meet.minutes(one)).contains("Taken without talk");
        }
    }

    @Test
    void a_chair_who_owes_a_sheet_decides_nothing_and_is_told_nothing_by_a_refusal() {
        String entry = meet.scored().entry("Quiet streets").toString();
        String sheet = "/judging/" + meet.category() + "/entries/" + entry;
        meet.chair().post(sheet + "/taking-back", Map.of());
        meet.take("Quiet streets");
        for (String outcome : List.of("taken", "not")) {
            Visitor.Seen refused = meet.decide("Quiet streets", outcome, "");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text())
                    .contains("Hand in your own score sheet first")
                    .doesNotContain("ranking");
        }
        assertThat(meet.chair().post(meet.at("/rest"), Map.of()).status()).isEqualTo(422);
    }
}
