package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything people may do to the forms of an entry that is being written. */
@EntrantTest
class EntryFormsTest {

    private static final String HOSTILE = "<script>alert(1)</script> ŵ 🏆 =1+1 \"&amp;'";

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private EntryId entry;
    private Visitor browser;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        Run run = awards.edition(HouseRules.NONE);
        var category = awards.category(
                run.edition(), Awards.change(), Awards.homes(), options(Kind.CHOICES), options(Kind.DECLARATION));
        PersonId priya = awards.person("Priya Nair");
        browser = awards.visitor(port, priya, Awards.OPEN);
        entry = entrants.draft(
                category, Entrants.about("Streets that breathe", "Aldermoor Council"), priya, Awards.OPEN);
    }

    private static Question options(Kind kind) {
        return new Question(
                kind.name(),
                "Choose",
                kind,
                null,
                null,
                true,
                List.of("red", "green"),
                Question.Audience.JUDGES,
                "More");
    }

    private String at(String page) {
        return "/entries/" + entry + "/" + page;
    }

    private Seen save(int section, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(
                Visitor.fields(browser.get(at("sections/" + section)).page(), "sections/" + section));
        fields.putAll(typed);
        return browser.post(at("sections/" + section), fields);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where entry_id = ?")
                .param(entry.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_section_posted_empty_saves_nothing_and_does_not_complain() {
        assertThat(browser.post(at("sections/1"), Map.of()).status()).isEqualTo(303);
        assertThat(save(1, Map.of("then", "next")).location()).isEqualTo(at("sections/2"));
        assertThat(count("answer")).isZero();
    }

    @Test
    void markup_accents_and_emoji_are_saved_as_they_are() {
        save(1, Map.of("answer-change", HOSTILE));
        assertThat(browser.get(at("sections/1")).page().select("textarea").val())
                .isEqualTo(HOSTILE);
        assertThat(browser.get(at("check")).page().select("script:not([src])")).isEmpty();
        assertThat(browser.get(at("check")).text()).contains(HOSTILE);
    }

    @Test
    void too_many_words_are_saved_and_said_beside_the_field_and_in_the_summary() {
        Seen saved = save(1, Map.of("answer-change", "word ".repeat(28), "answer-homes", "about 200", "then", "next"));
        assertThat(saved.location()).isEqualTo(at("sections/1"));
        var page = browser.get(at("sections/1")).page();
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#answer-change", "#answer-homes");
        assertThat(page.select("#answer-change-error").text()).contains("Take 8 words out of");
        assertThat(page.select("#answer-change-count").text()).isEqualTo("28 words: 8 over the limit of 20");
        assertThat(page.select("nav .tag.stop").text()).isEqualTo("8 words over");
    }

    @Test
    void a_text_beyond_all_measure_is_refused_and_kept_and_nothing_is_half_saved() {
        String huge = "x ".repeat(50_001).strip();
        Seen refused = save(1, Map.of("answer-change", huge, "answer-homes", "208"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("too long to be saved: it can have 100,000 letters");
        assertThat(refused.page().select("textarea").val()).isEqualTo(huge);
        assertThat(refused.page().select("#answer-homes").val()).isEqualTo("208");
        assertThat(count("answer")).isZero();
    }

    @Test
    void a_section_sent_twice_saves_one_version() {
        var page = Visitor.fields(browser.get(at("sections/1")).page(), "sections/1");
        page.put("answer-change", "Once.");
        assertThat(browser.post(at("sections/1"), page).status()).isEqualTo(303);
        assertThat(browser.post(at("sections/1"), page).status()).isEqualTo(303);
        assertThat(count("answer_version")).isEqualTo(1);
    }

    @Test
    void choices_and_declarations_can_be_taken_back() {
        save(2, Map.of("answer-CHOICES", "red", "answer-DECLARATION", "yes"));
        assertThat(browser.get(at("sections/2")).page().select("input[checked]"))
                .hasSize(2);
        browser.post(at("sections/2"), Map.of("seen-CHOICES", "1", "seen-DECLARATION", "1"));
        assertThat(browser.get(at("sections/2")).page().select("input[checked]"))
                .isEmpty();
        save(2, Map.of("answer-CHOICES", "blue"));
        assertThat(browser.get(at("sections/2")).text()).contains("from what is offered");
    }

    @Test
    void a_section_that_is_not_there_is_not_found() {
        assertThat(browser.get(at("sections/9")).status()).isEqualTo(404);
        assertThat(browser.get(at("sections/-1")).status()).isEqualTo(404);
        assertThat(browser.get(at("sections/x")).status()).isBetween(400, 404);
    }

    @Test
    void an_entry_sent_eight_times_at_once_is_received_once() throws Exception {
        save(1, Map.of("answer-change", "Four homes.", "answer-homes", "208"));
        save(2, Map.of("answer-CHOICES", "red", "answer-DECLARATION", "yes"));
        var form = Visitor.fields(browser.get(at("check")).page(), "submission");
        List<Future<Seen>> sent = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) sent.add(pool.submit(() -> browser.post(at("submission"), form)));
        }
        for (Future<Seen> one : sent) assertThat(one.get().location()).isEqualTo(at("receipt"));
        assertThat(count("submission")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from record_row where subject = ? and kind = 'entry-submitted'")
                        .param(entry.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_colleague_needs_an_address_and_is_asked_once() {
        Seen refused = browser.post(at("people"), Map.of("email", "tom at dunmere", "name", HOSTILE));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#email").val()).isEqualTo("tom at dunmere");
        assertThat(refused.page().select("#name").val()).isEqualTo(HOSTILE);
        assertThat(browser.post(at("people"), Map.of("email", "x".repeat(300) + "@a.b"))
                        .status())
                .isEqualTo(422);
        Map<String, String> tom = Map.of("email", "tom." + entry + "@example.org", "name", "Tom");
        assertThat(browser.post(at("people"), tom).status()).isEqualTo(303);
        assertThat(browser.post(at("people"), tom).status()).isEqualTo(303);
        assertThat(count("entry_invitation")).isEqualTo(1);
        assertThat(entries.listWriters(List.of(entry)).get(entry)).hasSize(1);
    }

    @Test
    void a_withdrawn_entry_takes_nothing_any_more() {
        browser.post(at("withdrawal"), Map.of());
        Seen refused = browser.post(at("sections/1"), Map.of("seen-change", "0", "answer-change", "Late"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This entry was withdrawn, and cannot be changed");
        assertThat(refused.page().select("textarea").val()).isEqualTo("Late");
        assertThat(browser.post(at("submission"), Map.of("seen", "0-0")).status())
                .isEqualTo(422);
        assertThat(browser.post(at("about"), Map.of("title", "New", "organisation", "O", "seen", "0"))
                        .status())
                .isEqualTo(422);
    }
}
