package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.domain.ExtraReading;
import org.commended.judging.domain.ExtraReadings;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
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
    private ExtraReadings extra;

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
    void a_guest_who_reads_one_entry_is_not_asked() {
        PersonId guest = meet.scored().judges().getLast();
        UUID stage = meet.scored().stage().id();
        EntryId entry = meet.scored().entry("The moor");
        ExtraReading reading = new ExtraReading(stage, meet.category(), entry, guest, Panelled.NOW);
        assertThat(meet.judges().getLast().get("/my").text()).contains("Meetings of panels");
        extra.add(reading, meet.run().by(), Panelled.NOW);
        Map<String, String> details =
                Visitor.fields(meet.chair().get(meet.at("/details")).page(), "/details");
        details.put("from", "14:30");
        meet.chair().post(meet.at("/details"), details);
        assertThat(calendars("meeting-changed")).hasSize(4);
        assertThat(meet.judges().getLast().get("/my").text()).doesNotContain("Meetings of panels");
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
