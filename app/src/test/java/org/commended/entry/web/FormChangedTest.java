package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that changes while there are entries: nothing is lost, and whoever wrote is told what to look at again. */
@EntrantTest
class FormChangedTest {

    private static final String CHANGED = "The form has changed: look at this again";

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    private CategoryId category = CategoryId.next();
    private EntryId entry = EntryId.next();
    private Visitor priya = new Visitor(0, null);

    @BeforeEach
    void write() {
        clock.set(Awards.OPEN);
        category = awards.category(awards.edition(HouseRules.NONE).edition(), Awards.change(), Awards.homes());
        PersonId writer = awards.person("Priya Nair");
        priya = awards.visitor(port, writer, Awards.OPEN);
        entry = entrants.sent(
                category,
                Entrants.about("Streets that breathe", "Aldermoor Council"),
                Map.of("change", "It was very wet indeed.", "homes", "4"),
                writer,
                Awards.OPEN);
        clock.set(Awards.OPEN.plusSeconds(60));
    }

    private String page() {
        return priya.get("/entries/" + entry).text();
    }

    private Visitor.Seen save(String text) {
        clock.set(Awards.OPEN.plusSeconds(120));
        return priya.post("/entries/" + entry + "/sections/1", Map.of("seen-change", "1", "answer-change", text));
    }

    @Test
    void a_tighter_limit_is_told_beside_the_question_until_the_answer_is_saved_and_what_was_sent_stays_sent() {
        assertThat(page()).doesNotContain(CHANGED);
        awards.ask(category, Awards.question("change", Kind.LONG_TEXT, 4, "What changed?"), Awards.homes());
        assertThat(page()).contains(CHANGED, "Less is allowed now", "Your entry stays sent as it is");
        assertThat(priya.get("/entries/" + entry + "/sections/1").text()).contains("The form has changed here.");
        assertThat(priya.get("/entries/" + entry + "/receipt").status()).isEqualTo(200);
        save("It was wet.");
        assertThat(page()).doesNotContain(CHANGED);
    }

    @Test
    void what_was_looked_at_is_not_shown_again_but_a_later_change_is() {
        awards.ask(category, Awards.change(), Awards.homes(), Awards.summary());
        var fields = Visitor.fields(priya.get("/entries/" + entry).page(), "/answers/summary/look");
        assertThat(priya.post("/entries/" + entry + "/answers/summary/look", fields)
                        .status())
                .isEqualTo(303);
        assertThat(page()).doesNotContain(CHANGED);
        awards.ask(category, Awards.change(), Awards.homes(), Awards.question("summary", Kind.LONG_TEXT, 5, "S"));
        priya.post("/entries/" + entry + "/answers/summary/look", fields);
        assertThat(page()).as("marked from an old page").contains(CHANGED);
    }

    @Test
    void an_answer_to_what_is_no_longer_asked_is_kept_and_seen_and_comes_back_with_the_question() {
        awards.ask(category, Awards.homes());
        assertThat(page()).contains("One answer to what is no longer asked", "It was very wet indeed.");
        awards.ask(category, Awards.change(), Awards.homes());
        assertThat(page()).doesNotContain("no longer asked");
        assertThat(priya.get("/entries/" + entry + "/sections/1").text()).contains("It was very wet indeed.");
    }

    /** A category without questions of its own asks for a statement, until its organiser makes the first. */
    @Test
    void the_statement_everybody_wrote_is_kept_and_seen_when_a_category_gets_its_first_question() {
        CategoryId plain = awards.category(awards.edition(HouseRules.NONE).edition());
        PersonId writer = awards.person("Tom Birch");
        EntryId draft = entrants.draft(plain, Entrants.about("Rain gardens", "Aldermoor Council"), writer, Awards.OPEN);
        entrants.write(draft, writer, Map.of("statement", "Forty streets, dry."), Awards.OPEN);
        awards.ask(plain, Awards.change());
        Visitor tom = awards.visitor(port, writer, Awards.OPEN);
        assertThat(tom.get("/entries/" + draft).text())
                .contains("One answer to what is no longer asked", "Forty streets, dry.", CHANGED);
    }

    @Test
    void after_entries_closed_nobody_is_told_what_they_cannot_change() {
        awards.ask(category, Awards.change(), Awards.homes(), Awards.summary());
        clock.set(Awards.CLOSES);
        assertThat(page()).doesNotContain(CHANGED);
    }
}
