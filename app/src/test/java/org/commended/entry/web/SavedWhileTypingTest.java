package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a script sends while somebody types, and what it is answered. */
@EntrantTest
class SavedWhileTypingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Shared shared;
    private Visitor priya;
    private Visitor tom;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
        priya = awards.visitor(port, shared.priya(), Awards.OPEN);
        tom = awards.visitor(port, shared.tom(), Awards.OPEN);
    }

    private static Seen type(Visitor writer, Shared shared, int seen, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("typing", "yes");
        fields.put("seen-change", String.valueOf(seen));
        fields.put("answer-change", text);
        return writer.post(shared.section(), fields);
    }

    private Seen type(int seen, String text) {
        return type(priya, shared, seen, text);
    }

    private List<@Nullable String> versions() {
        return jdbc.sql("select text from answer_version where entry_id = ? and question = 'change' order by version")
                .param(shared.entry().value())
                .query(String.class)
                .list();
    }

    @Test
    void it_is_answered_with_the_hour_and_the_version_and_not_with_a_page() {
        clock.set(Awards.OPEN.plusSeconds(60));
        Seen saved = type(1, "The first text. More.");
        assertThat(saved.status()).isEqualTo(200);
        var part = saved.page().select("[data-asked=change]");
        assertThat(part.attr("data-seen")).isEqualTo("2");
        assertThat(part.select(".saved").text()).isEqualTo("Saved at 15:11");
        assertThat(part.select(".earlier:not([hidden]) a").text()).startsWith("Earlier versions");
        assertThat(saved.page().select("h1, textarea, form")).isEmpty();
        assertThat(versions()).containsExactly("The first text. More.");
    }

    @Test
    void what_does_not_come_with_it_is_not_touched() {
        type(1, "The first text. More.");
        assertThat(priya.get(shared.section()).page().select("#answer-homes").val())
                .isEqualTo("1");
    }

    @Test
    void sent_again_it_is_saved_once_and_answered_the_same() {
        Seen once = type(1, "The first text. More.");
        Seen again = type(1, "The first text. More.");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(again.page().select("[data-asked=change]").attr("data-seen")).isEqualTo("2");
    }

    @Test
    void too_many_words_are_saved_and_shown_in_the_list_of_sections() {
        Seen saved = type(1, "word ".repeat(28));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().select("nav .tag.stop").text()).isEqualTo("8 words over");
    }

    @Test
    void a_stale_page_never_overwrites_and_is_answered_with_both_texts() {
        type(tom, shared, 1, "What Tom wrote.");
        Seen both = type(1, "What Priya wrote.");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("What Tom wrote.", "What Tom Okafor saved meanwhile");
        assertThat(versions()).containsExactly("The first text.", "What Tom wrote.");
    }

    @Test
    void what_one_person_types_is_one_version_and_what_another_replaces_stays() {
        type(1, "The first text. More.");
        type(2, "The first text. More and more.");
        type(tom, shared, 3, "Tom's.");
        type(tom, shared, 4, "Tom's own.");
        assertThat(versions()).containsExactly("The first text. More and more.", "Tom's own.");
    }

    @Test
    void at_the_deadline_it_is_refused_with_the_reason_and_nothing_is_saved() {
        clock.set(Awards.CLOSES);
        Seen late = type(1, "Too late.");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".error-summary li").text())
                .contains("Entries closed on", "what you typed is still on this page");
        assertThat(late.page().select("#answer-change").val()).isEqualTo("Too late.");
        assertThat(versions()).containsExactly("The first text.");
    }

    @Test
    void a_colleague_in_the_same_section_is_seen_for_a_minute_and_one_elsewhere_with_the_section() {
        assertThat(priya.get(shared.section()).text()).doesNotContain("is writing");
        assertThat(tom.get(shared.section()).text()).contains("Priya Nair is writing here");
        assertThat(type(1, "Mine.").text()).contains("Tom Okafor is writing here");
        tom.get("/entries/" + shared.entry() + "/sections/2");
        assertThat(priya.get(shared.section() + "/writers").text()).isEqualTo("TO Tom Okafor is writing section 2");
        clock.set(Awards.OPEN.plusSeconds(61));
        assertThat(priya.get(shared.section() + "/writers").text()).isEmpty();
    }

    @Test
    void whoever_does_not_write_the_entry_is_not_told_who_does() {
        Visitor stranger = awards.visitor(port, awards.person("A Stranger"), Awards.OPEN);
        assertThat(stranger.get(shared.section() + "/writers").status()).isEqualTo(404);
        assertThat(type(stranger, shared, 1, "Not mine.").status()).isEqualTo(404);
    }
}
