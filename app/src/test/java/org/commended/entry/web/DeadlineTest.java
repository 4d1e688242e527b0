package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.domain.Standing;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Closed means from the very instant of the deadline: a second before, at, and a second after it. */
@EntrantTest
class DeadlineTest {

    private static final String CLOSED = "Entries closed on Friday 12 March 2027 at 5pm (UK time)";

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

    private CategoryId category;
    private PersonId priya;
    private Visitor browser;
    private EntryId entry;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        Run run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition());
        priya = awards.person("Priya Nair");
        browser = awards.visitor(port, priya, Awards.OPEN);
        entry = entrants.draft(
                category, Entrants.about("Streets that breathe", "Aldermoor Council"), priya, Awards.OPEN);
        entrants.write(entry, priya, Map.of("statement", "It was wet."), Awards.OPEN);
    }

    private Seen send() {
        var check = browser.get("/entries/" + entry + "/check").page();
        return browser.post("/entries/" + entry + "/submission", Map.of("seen", mark(check)));
    }

    private String mark(org.jsoup.nodes.Document check) {
        var seen = check.selectFirst("input[name=seen]");
        return seen == null ? "0-1" : seen.attr("value");
    }

    private Seen save(String text) {
        return browser.post(
                "/entries/" + entry + "/sections/1",
                Map.of("answer-statement", text, "seen-statement", "1", "then", "next"));
    }

    @Test
    void a_second_before_it_is_received() {
        clock.set(Awards.CLOSES.minusSeconds(1));
        assertThat(save("It is dry.").status()).isEqualTo(303);
        assertThat(send().status()).isEqualTo(303);
        assertThat(browser.get("/entries/" + entry + "/receipt").text()).contains("4.59pm (UK time)");
    }

    @Test
    void at_the_deadline_and_after_it_nothing_is_received_and_the_time_is_said() {
        for (int late : new int[] {0, 1}) {
            clock.set(Awards.CLOSES.plusSeconds(late));
            Seen refused = send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains(CLOSED);
        }
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.DRAFT);
        assertThat(browser.get("/entries/" + entry).text()).contains("This entry was not sent");
    }

    @Test
    void at_the_deadline_nothing_is_saved_and_what_was_typed_is_still_there() {
        clock.set(Awards.CLOSES);
        Seen refused = save("A late thought <b>with ŵ</b> 🏆");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(CLOSED);
        assertThat(refused.page().select("textarea").val()).isEqualTo("A late thought <b>with ŵ</b> 🏆");
        assertThat(browser.get("/entries/" + entry + "/check").text())
                .contains("It was wet.")
                .doesNotContain("A late");
    }

    @Test
    void at_the_deadline_nothing_is_started_or_described_anew() {
        clock.set(Awards.CLOSES);
        assertThat(browser.get("/entries/start?category=" + category).text()).contains(CLOSED);
        Map<String, String> fields =
                Map.of("category", category.toString(), "title", "Late", "organisation", "Late Council", "seen", "0");
        assertThat(browser.post("/entries", fields).status()).isEqualTo(422);
        assertThat(browser.post("/entries/" + entry + "/about", fields).text()).contains(CLOSED);
        assertThat(entries.listWrittenBy(priya)).hasSize(1);
    }

    @Test
    void before_entries_open_nothing_is_started_and_the_time_is_said() {
        clock.set(Awards.OPENS.minusSeconds(1));
        Seen page = browser.get("/entries/start?category=" + category);
        assertThat(page.text()).contains("Entries open on Monday 1 February 2027 at 9am (UK time)");
        assertThat(page.page().select("form[action=/entries]")).isEmpty();
    }

    @Test
    void changes_that_were_not_sent_in_time_do_not_count_and_that_is_said() {
        send();
        save("It is dry now.");
        clock.set(Awards.CLOSES);
        assertThat(browser.get("/entries/" + entry).text()).contains("Later changes were not sent");
        assertThat(entries.getSubmitted(entry).answers().getFirst().text()).isEqualTo("It was wet.");
    }
}
