package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.shared.PersonId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Earlier versions of an answer: who left what when, what differs, and bringing one back. */
@EntrantTest
class VersionsTest {

    private static final Duration LATER = Duration.ofMinutes(10);

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private MovableClock clock;

    private Shared shared;
    private Visitor priya;
    private Instant now = Awards.OPEN;

    @BeforeEach
    void begin() {
        shared = colleagues.entry();
        write(shared.tom(), "The second text, by Tom.");
        write(shared.priya(), "The third text.");
        priya = awards.visitor(port, shared.priya(), Awards.OPEN);
    }

    private void write(PersonId writer, String text) {
        now = now.plus(LATER);
        clock.set(now);
        entrants.write(shared.entry(), writer, Map.of("change", text), now);
    }

    private String at(String page) {
        return "/entries/" + shared.entry() + "/answers/change/" + page;
    }

    private Document page() {
        return priya.get(at("versions")).page();
    }

    private Seen bringBack(Map<String, String> fields) {
        return priya.post(at("restoration"), fields);
    }

    private String saved() {
        return priya.get(shared.section()).page().select("#answer-change").val();
    }

    @Test
    void the_list_says_who_left_what_when_newest_first() {
        assertThat(page().select("nav[aria-label] .tasks li").eachText())
                .containsExactly(
                        "Tuesday 9 March 2027 at 3.30pm Priya Nair Now",
                        "Tuesday 9 March 2027 at 3.20pm Tom Okafor",
                        "Tuesday 9 March 2027 at 3.10pm Priya Nair");
    }

    @Test
    void the_one_before_is_shown_as_it_differs_from_what_stands_now() {
        Document page = page();
        assertThat(page.select("#chosen").text()).isEqualTo("Tom Okafor, Tuesday 9 March 2027 at 3.20pm");
        assertThat(page.select(".compared ins").text()).contains("second text, by Tom.");
        assertThat(page.select(".compared del").text()).contains("third text.");
        Document first = priya.get(at("versions?version=1")).page();
        assertThat(first.select(".compared ins").text()).isEqualTo("Comes back: first");
    }

    @Test
    void a_version_brought_back_is_a_new_one_and_can_be_undone() {
        assertThat(bringBack(Visitor.fields(page(), "restoration")).status()).isEqualTo(303);
        assertThat(saved()).isEqualTo("The second text, by Tom.");
        Document after = page();
        assertThat(after.select("nav .tasks li").eachText().getFirst())
                .contains("Priya Nair · brought back from Tuesday 9 March 2027 at 3.20pm");
        assertThat(after.select("nav .tasks li")).hasSize(4);
        assertThat(bringBack(Visitor.fields(after, "restoration")).status()).isEqualTo(303);
        assertThat(saved()).isEqualTo("The third text.");
        assertThat(page().select("nav .tasks li")).hasSize(5);
    }

    @Test
    void nothing_is_brought_back_over_a_text_nobody_has_seen() {
        var stale = Visitor.fields(page(), "restoration");
        write(shared.tom(), "Tom was quicker.");
        Seen refused = bringBack(stale);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody changed this entry", "quicker");
        assertThat(saved()).isEqualTo("Tom was quicker.");
    }

    @Test
    void nothing_is_brought_back_after_the_deadline_and_everything_can_still_be_read() {
        var fields = Visitor.fields(page(), "restoration");
        clock.set(Awards.CLOSES);
        Seen late = bringBack(fields);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Entries closed on");
        assertThat(page().select("main form")).isEmpty();
        assertThat(page().select("nav .tasks li")).hasSize(3);
    }

    @Test
    void an_answer_without_earlier_versions_says_so_and_other_things_are_not_found() {
        assertThat(priya.get("/entries/" + shared.entry() + "/answers/homes/versions")
                        .text())
                .contains("There is no earlier version of this answer yet");
        assertThat(priya.get("/entries/" + shared.entry() + "/answers/nothing/versions")
                        .status())
                .isEqualTo(404);
        assertThat(priya.get(at("versions?version=9")).status()).isEqualTo(404);
        assertThat(priya.get(at("versions?version=x")).status()).isEqualTo(404);
        Visitor stranger = awards.visitor(port, awards.person("A Stranger"), Awards.OPEN);
        assertThat(stranger.get(at("versions")).status()).isEqualTo(404);
        assertThat(stranger.post(at("restoration"), Map.of("version", "1", "seen", "3"))
                        .status())
                .isEqualTo(404);
    }
}
