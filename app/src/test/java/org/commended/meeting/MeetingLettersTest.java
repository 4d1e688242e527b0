package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members get letters that put the meeting into their calendars, move it there, and take it out. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class MeetingLettersTest {

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void a_meeting_is_called() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
    }

    private List<String> calendars(String kind) {
        return jdbc.sql("select calendar from letter where kind = ? and edition_id = ? order by recipient")
                .params(kind, meet.run().edition().value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private String uid() {
        return "UID:meeting-" + meet.meeting().replaceFirst("/meetings/", "") + "@commended";
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    @Test
    void every_member_who_accepted_is_asked_with_a_place_in_their_calendar() {
        List<String> calendars = calendars("meeting-called");
        assertThat(calendars).hasSize(5).allSatisfy(calendar -> assertThat(unfolded(calendar))
                .contains(
                        "METHOD:REQUEST",
                        uid(),
                        "SEQUENCE:0",
                        "DTSTART:20270402T130000Z",
                        "DTEND:20270402T150000Z",
                        "LOCATION:Room 4\\, Guildhall"));
    }

    @Test
    void another_hour_moves_it_and_calling_it_off_takes_it_out() {
        Map<String, String> details =
                Visitor.fields(meet.chair().get(meet.at("/details")).page(), "/details");
        details.put("from", "14:30");
        assertThat(meet.chair().post(meet.at("/details"), details).status()).isEqualTo(303);
        assertThat(calendars("meeting-changed")).hasSize(5).allSatisfy(calendar -> assertThat(unfolded(calendar))
                .contains("METHOD:REQUEST", uid(), "SEQUENCE:1", "DTSTART:20270402T133000Z"));
        meet.chair().post(meet.at("/cancellation"), Map.of());
        assertThat(calendars("meeting-cancelled")).hasSize(5).allSatisfy(calendar -> assertThat(unfolded(calendar))
                .contains("METHOD:CANCEL", uid(), "SEQUENCE:2", "STATUS:CANCELLED"));
    }

    @Test
    void another_quorum_writes_no_letter() {
        Map<String, String> details =
                Visitor.fields(meet.chair().get(meet.at("/details")).page(), "/details");
        details.put("quorum", "3");
        meet.chair().post(meet.at("/details"), details);
        assertThat(calendars("meeting-changed")).isEmpty();
        assertThat(meet.page(meet.ben())).contains("A vote needs 3 members");
    }

    @Test
    void whoever_joins_the_panel_later_is_asked_too() {
        var late = season.seat(meet.category(), season.person("Late Lees"), false, false);
        season.visitor(panelled.port(), late, Panelled.NOW)
                .post("/judging/" + meet.category() + "/terms/acceptance", Map.of());
        assertThat(calendars("meeting-called")).hasSize(6);
    }
}
