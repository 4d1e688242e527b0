package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** After the deadline whoever agrees to a move has time for what the other form asks beyond, and for nothing else. */
@Running
@Import({Awards.class, Entrants.class})
class MovingAfterDeadlineTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private MovableClock clock;

    private Awards.Run run;
    private CategoryId here;
    private CategoryId there;
    private EntryId entry;
    private PersonId priya;
    private Visitor writer;
    private Visitor ffion;

    @BeforeEach
    void an_entry_that_was_sent_and_another_category() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        here = awards.category(run.edition(), Awards.change());
        there = awards.category(run.edition(), Awards.change(), Awards.homes());
        priya = awards.person("Priya Nair");
        entry = entrants.sent(
                here,
                Entrants.about("Streets that breathe", "Cornwall Council"),
                Map.of("change", "Four streets."),
                priya,
                Awards.OPEN.minusSeconds(60));
        writer = awards.visitor(port, priya, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
    }

    private String desk(String act) {
        return run.desk() + "/" + entry + act;
    }

    private Seen propose(CategoryId to) {
        return ffion.post(desk("/move"), Map.of("to", to.toString(), "reason", "It is about streets."));
    }

    private Seen answer(String word) {
        Map<String, String> fields =
                Visitor.fields(writer.get("/entries/" + entry + "/move").page(), "move");
        fields.put("answer", word);
        fields.put("word", "Thank you for asking");
        return writer.post("/entries/" + entry + "/move", fields);
    }

    @Test
    void after_the_deadline_time_is_given_for_what_is_asked_beyond_and_for_nothing_else() {
        clock.set(Awards.CLOSES.plusSeconds(60));
        assertThat(propose(there).text()).contains("Give a day and an hour until when the question can be answered");
        Seen done = ffion.post(
                desk("/move"),
                Map.of("to", there.toString(), "reason", "Streets", "until-day", "2027-03-20", "until-hour", "17:00"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(writer.get("/entries/" + entry + "/move").text()).contains("Saturday 20 March 2027");
        answer("accepted");
        assertThat(writer.get("/entries/" + entry).text()).contains("You have until Saturday 20 March 2027");
        Map<String, String> fields =
                Visitor.fields(writer.get("/entries/" + entry + "/sections/1").page(), "1");
        fields.put("answer-homes", "208");
        fields.put("answer-change", "Five streets.");
        assertThat(writer.post("/entries/" + entry + "/sections/1", fields).text())
                .contains("was answered before entries closed");
        fields.put("answer-change", "Four streets.");
        assertThat(writer.post("/entries/" + entry + "/sections/1", fields).status())
                .isEqualTo(303);
        clock.set(Awards.CLOSES.plusSeconds(3600));
        var check = Visitor.fields(writer.get("/entries/" + entry + "/check").page(), "submission");
        assertThat(writer.post("/entries/" + entry + "/submission", check).status())
                .isEqualTo(303);
        assertThat(entries.getSubmitted(entry).answers()).hasSize(2);
        clock.set(Instant.parse("2027-03-20T17:00:00Z"));
        assertThat(writer.post("/entries/" + entry + "/sections/1", Map.of("answer-homes", "9", "seen-homes", "1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_answer_that_comes_when_the_time_is_over_moves_nothing() {
        clock.set(Awards.CLOSES.plusSeconds(60));
        ffion.post(
                desk("/move"),
                Map.of("to", there.toString(), "reason", "S", "until-day", "2027-03-13", "until-hour", "17:00"));
        clock.set(Instant.parse("2027-03-13T17:00:00Z"));
        writer = awards.visitor(port, priya, clock.instant());
        assertThat(answer("accepted").text()).contains("The time to answer what is asked there was over");
        assertThat(entries.get(entry).category()).isEqualTo(here);
    }
}
