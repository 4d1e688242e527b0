package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadline of one entry, the grace of the house, and what was complete and not sent. */
@EntrantTest
class LaterDeadlineTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Stages stages;

    private CategoryId category = CategoryId.next();
    private PersonId writer;
    private Visitor priya = new Visitor(0, null);
    private Visitor ffion = new Visitor(0, null);
    private EntryId entry = EntryId.next();
    private EntryId other = EntryId.next();
    private String entries = "";

    @BeforeEach
    void begin() {
        begin(HouseRules.NONE);
    }

    private void begin(HouseRules rules) {
        clock.set(Awards.OPEN);
        Run run = awards.edition(rules);
        category = awards.category(run.edition());
        writer = awards.person("Priya Nair");
        priya = awards.visitor(port, writer, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        entries = run.desk();
        entry = complete("Streets that breathe");
        other = complete("Rain gardens");
    }

    private EntryId complete(String title) {
        EntryId id = entrants.draft(category, Entrants.about(title, "Aldermoor Council"), writer, Awards.OPEN);
        entrants.write(id, writer, Map.of("statement", "It was wet."), Awards.OPEN);
        return id;
    }

    private Seen send(EntryId id) {
        var seen = priya.get("/entries/" + id + "/check").page().selectFirst("input[name=seen]");
        return priya.post("/entries/" + id + "/submission", Map.of("seen", seen == null ? "0-1" : seen.attr("value")));
    }

    private Seen extend(String day) {
        return ffion.post(
                entries + "/" + entry + "/extension",
                Map.of("until-day", day, "until-hour", "12:00", "reason", "The flood took their server."));
    }

    private int letters(String kind) {
        return jdbc.sql("select count(*) from letter where kind = ? and person_id = ?")
                .params(kind, writer.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void one_entry_is_given_time_with_a_reason_and_everything_of_it_can_be_written_and_sent() {
        clock.set(Awards.CLOSES.plusSeconds(3600));
        assertThat(extend("2027-03-14").status()).isEqualTo(303);
        assertThat(extend("2027-03-14").status()).as("the same again").isEqualTo(303);
        assertThat(letters("entry-extended")).isOne();
        assertThat(priya.get("/entries/" + entry).text()).contains("has given this entry time until");
        assertThat(priya.post(
                                "/entries/" + entry + "/sections/1",
                                Map.of("answer-statement", "It is dry.", "seen-statement", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(send(entry).status()).isEqualTo(303);
        assertThat(send(other).status()).as("another entry").isEqualTo(422);
        assertThat(ffion.get(entries + "/" + entry).text())
                .contains("The flood took their server.", "Take the later deadline back")
                .doesNotContain("after the deadline");
    }

    /** The judges may be done, or something be decided, before the time that was given is over. */
    @Test
    void whoever_has_time_still_sends_nothing_to_judges_who_are_done() {
        extend("2027-03-14");
        clock.set(Awards.CLOSES.plusSeconds(3600));
        stages.add(
                new Stage(
                        UUID.randomUUID(), category, StageKind.DESK, 1, Awards.CLOSES, Awards.CLOSES.plusSeconds(1800)),
                List.of());
        Seen late = send(entry);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".error-summary").text()).contains("is over, so your entry cannot be sent");
        assertThat(priya.get("/entries/" + entry + "/check").text()).contains("It was wet.");
    }

    @Test
    void it_is_taken_back_and_the_writers_are_told() {
        extend("2027-03-14");
        var fields = Visitor.fields(ffion.get(entries + "/" + entry).page(), "extension/recall");
        assertThat(ffion.post(entries + "/" + entry + "/extension/recall", fields)
                        .status())
                .isEqualTo(303);
        assertThat(ffion.post(entries + "/" + entry + "/extension/recall", fields)
                        .status())
                .as("again")
                .isEqualTo(303);
        assertThat(letters("entry-extension-taken-back")).isOne();
        clock.set(Awards.CLOSES);
        assertThat(send(entry).status()).isEqualTo(422);
    }

    @Test
    void a_deadline_that_is_none_is_refused_beside_its_field() {
        assertThat(extend("2027-03-10").text()).contains("when entries close for everybody");
        assertThat(extend("2027-03-01").text()).contains("a time that has not passed");
        assertThat(extend("tomorrow").text()).contains("Give the day and the hour");
        Seen bare = ffion.post(entries + "/" + entry + "/extension", Map.of());
        assertThat(bare.page().select(".error-summary a")).hasSize(2);
    }

    @Test
    void in_the_grace_it_is_taken_and_marked_and_nothing_is_begun() {
        begin(HouseRules.NONE.gracious(15));
        assertThat(priya.get("/entries/start?category=" + category).text()).contains("15 minutes after the deadline");
        clock.set(Awards.CLOSES.plusSeconds(14 * 60));
        assertThat(priya.get("/entries/" + entry).text()).contains("The deadline was Friday 12 March 2027 at 5pm");
        assertThat(priya.get("/entries/start?category=" + category).text()).contains("Entries closed on");
        assertThat(send(entry).status()).isEqualTo(303);
        assertThat(priya.get("/entries/" + entry + "/receipt").text()).contains("After the deadline, in the grace");
        assertThat(ffion.get(entries + "/" + entry).text()).contains("This arrived after the deadline");
        clock.set(Awards.CLOSES.plusSeconds(15 * 60));
        Seen late = send(other);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Entries closed on Friday 12 March 2027 at 5pm");
    }

    @Test
    void what_was_complete_and_not_sent_is_listed_after_the_deadline_and_can_be_asked_for() {
        assertThat(ffion.get(entries + "/unsent").text())
                .contains("Entries close on")
                .doesNotContain("Rain gardens");
        send(entry);
        EntryId empty = entrants.draft(category, Entrants.about("Empty", "Aldermoor Council"), writer, Awards.OPEN);
        clock.set(Awards.CLOSES);
        assertThat(ffion.get(entries).page().select("a[href$=/entries/unsent]")).hasSize(1);
        assertThat(ffion.get(entries + "/unsent").text())
                .contains("Rain gardens", "Priya Nair")
                .doesNotContain("Streets that breathe", "Empty");
        assertThat(ffion.post(entries + "/unsent", Map.of()).text()).contains("Choose which drafts");
        Map<String, List<String>> chosen = Map.of(
                "entries", List.of(other.toString(), empty.toString()),
                "until-day", List.of("2027-03-14"),
                "until-hour", List.of("12:00"),
                "reason", List.of("You had written all of it."));
        assertThat(ffion.postAll(entries + "/unsent", chosen).status()).isEqualTo(303);
        assertThat(letters("entry-extended")).isEqualTo(2);
        assertThat(ffion.get(entries + "/unsent").text()).contains("Can be sent until");
        assertThat(send(other).status()).isEqualTo(303);
        assertThat(ffion.get(entries + "/unsent").text()).doesNotContain("Rain gardens");
    }
}
