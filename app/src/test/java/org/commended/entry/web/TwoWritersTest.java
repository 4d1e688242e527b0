package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people write one entry at the same time: nobody's text is lost, and the second sees both. */
@EntrantTest
class TwoWritersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private EntryId entry;
    private Visitor priya;
    private Visitor tom;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        var run = awards.edition(HouseRules.NONE);
        var category = awards.category(run.edition(), Awards.change(), Awards.homes());
        PersonId first = awards.person("Priya Nair");
        entry = entrants.draft(
                category, Entrants.about("Streets that breathe", "Aldermoor Council"), first, Awards.OPEN);
        entrants.write(entry, first, Map.of("change", "The first text.", "homes", "1"), Awards.OPEN);
        priya = awards.visitor(port, first, Awards.OPEN);
        String email = "tom." + entry + "@example.org";
        Seen added = priya.post("/entries/" + entry + "/people", Map.of("email", email, "name", "Tom Okafor"));
        assertThat(added.status()).isEqualTo(303);
        tom = awards.visitor(port, awards.known(email), Awards.OPEN);
        String way =
                tom.get("/my").page().select("a[href^=/entries/invitations/]").attr("href");
        assertThat(tom.post(way + "/acceptance", Map.of()).location()).isEqualTo("/entries/" + entry);
    }

    private String section() {
        return "/entries/" + entry + "/sections/1";
    }

    private Map<String, String> open(Visitor writer) {
        return Visitor.fields(writer.get(section()).page(), "sections/1");
    }

    private Seen save(Visitor writer, Map<String, String> page, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(page);
        fields.putAll(typed);
        return writer.post(section(), fields);
    }

    private String saved() {
        return jdbc.sql("select text from answer where entry_id = ? and question = 'change'")
                .param(entry.value())
                .query(String.class)
                .single();
    }

    @Test
    void the_second_is_shown_both_texts_and_nothing_of_the_form_is_saved() {
        var pageOfPriya = open(priya);
        var pageOfTom = open(tom);
        save(tom, pageOfTom, Map.of("answer-change", "What Tom wrote."));
        Seen both = save(priya, pageOfPriya, Map.of("answer-change", "What Priya wrote.", "answer-homes", "208"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("What Tom Okafor saved meanwhile", "What Tom wrote.");
        assertThat(both.page().select("textarea").val()).isEqualTo("What Priya wrote.");
        assertThat(saved()).isEqualTo("What Tom wrote.");
        assertThat(priya.get("/entries/" + entry + "/check").text()).doesNotContain("208");
    }

    @Test
    void both_texts_can_be_made_one() {
        var stale = open(priya);
        save(tom, open(tom), Map.of("answer-change", "What Tom wrote."));
        Seen both = save(priya, stale, Map.of("answer-change", "What Priya wrote.", "answer-homes", "208"));
        var merging = Visitor.fields(both.page(), "sections/1");
        merging.put("answer-change", "What Tom and Priya wrote.");
        assertThat(priya.post(section(), merging).status()).isEqualTo(303);
        assertThat(saved()).isEqualTo("What Tom and Priya wrote.");
        assertThat(priya.get("/entries/" + entry + "/check").text()).contains("208");
    }

    @Test
    void the_other_text_can_be_kept() {
        var stale = open(priya);
        save(tom, open(tom), Map.of("answer-change", "What Tom wrote."));
        Seen both = save(priya, stale, Map.of("answer-change", "What Priya wrote.", "answer-homes", "208"));
        var keeping = Visitor.fields(both.page(), "sections/1");
        keeping.put("keep-change", "theirs");
        assertThat(priya.post(section(), keeping).status()).isEqualTo(303);
        assertThat(saved()).isEqualTo("What Tom wrote.");
        assertThat(priya.get("/entries/" + entry + "/check").text()).contains("208");
    }

    @Test
    void whoever_did_not_touch_an_answer_does_not_stand_in_its_way() {
        var stale = open(priya);
        save(tom, open(tom), Map.of("answer-change", "What Tom wrote."));
        assertThat(save(priya, stale, Map.of("answer-homes", "208")).status()).isEqualTo(303);
        assertThat(saved()).isEqualTo("What Tom wrote.");
    }

    @Test
    void every_version_is_kept_with_who_saved_it() {
        save(tom, open(tom), Map.of("answer-change", "What Tom wrote."));
        var names = jdbc.sql("""
                select person.name from answer_version join person on person.id = saved_by
                where entry_id = ? and question = 'change' order by version""").param(entry.value()).query(String.class).list();
        assertThat(names).containsExactly("Priya Nair", "Tom Okafor");
    }

    @Test
    void nobody_sends_what_they_have_not_seen() {
        var check = Visitor.fields(priya.get("/entries/" + entry + "/check").page(), "submission");
        save(tom, open(tom), Map.of("answer-change", "What Tom wrote."));
        Seen stale = priya.post("/entries/" + entry + "/submission", check);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Somebody changed this entry", "What Tom wrote.");
        var again = Visitor.fields(stale.page(), "submission");
        assertThat(priya.post("/entries/" + entry + "/submission", again).status())
                .isEqualTo(303);
    }

    @Test
    void who_is_entering_is_not_overwritten_unseen_either() {
        var stale = Visitor.fields(priya.get("/entries/" + entry + "/about").page(), "about");
        var fresh = Visitor.fields(tom.get("/entries/" + entry + "/about").page(), "about");
        fresh.put("title", "Tom’s title");
        assertThat(tom.post("/entries/" + entry + "/about", fresh).status()).isEqualTo(303);
        stale.put("title", "Priya’s title");
        Seen both = priya.post("/entries/" + entry + "/about", stale);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("Tom’s title");
        assertThat(both.page().select("input[name=title]").val()).isEqualTo("Priya’s title");
        assertThat(priya.post("/entries/" + entry + "/about", Visitor.fields(both.page(), "about"))
                        .status())
                .isEqualTo(303);
        assertThat(priya.get("/entries/" + entry).text()).contains("Priya’s title");
    }
}
