package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.commended.MovableClock;
import org.commended.Running;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What judges were promised when they wrote their comments holds at the meeting too. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class ToldAtMeetingTest {

    private static final String COMMENT = "The budget does not add up";
    private static final String ON_THE_WHOLE = "I was cold on every visit";
    private static final String WHY_NOT = "My neighbour asked me to";

    @Autowired
    private Panelled panelled;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void two_judges_wrote_what_they_think() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        jdbc.sql("update score set comment = ? where sheet_id = (" + sheet() + ")")
                .params(COMMENT, theMoor(), ben().value())
                .update();
        jdbc.sql("update score_sheet set comment = ? where id = (" + sheet() + ")")
                .params(ON_THE_WHOLE, theMoor(), ben().value())
                .update();
        jdbc.sql("update score_sheet set comment = ?, state = 'abstained' where id = (" + sheet() + ")")
                .params(WHY_NOT, theMoor(), cara().value())
                .update();
        meet.open();
        meet.take("The moor");
    }

    private static String sheet() {
        return "select id from score_sheet where entry_id = ? and judge_id = ?";
    }

    private Object theMoor() {
        return meet.scored().entry("The moor").value();
    }

    private PersonId ben() {
        return meet.scored().judges().get(1);
    }

    private PersonId cara() {
        return meet.scored().judges().get(2);
    }

    @Test
    void the_chair_and_the_organiser_read_the_comments_and_why_somebody_abstained() {
        assertThat(meet.page(meet.chair())).contains(COMMENT, ON_THE_WHOLE, WHY_NOT);
        assertThat(meet.page(meet.organiser())).contains(COMMENT, ON_THE_WHOLE, WHY_NOT);
    }

    @Test
    void what_the_stage_asked_for_stands_beside_the_marks() {
        jdbc.sql("""
                update judging_stage set plan = jsonb_set(plan::jsonb, '{criteria}', ?::jsonb)::json
                where id = ?""").params("""
                        [{"id": "need", "text": "Asked at this stage alone", "weight": 1,
                          "anchors": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]}]""", meet.scored().stage().id()).update();
        assertThat(meet.page(meet.chair()))
                .contains("Asked at this stage alone")
                .doesNotContain("What of the need?");
    }

    @Test
    void no_other_judge_does_but_all_see_what_was_given() {
        for (var judge : meet.judges().subList(1, meet.judges().size()))
            assertThat(meet.page(judge))
                    .contains("Ben Bright", "gave none")
                    .doesNotContain(COMMENT, ON_THE_WHOLE, WHY_NOT);
    }
}
