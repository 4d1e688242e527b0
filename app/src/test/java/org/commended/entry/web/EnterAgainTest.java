package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.application.CreatingEdition;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.NewEdition;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.ProgrammeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Next year: entering again from an entry, and what of an edition comes along into the next. */
@EntrantTest
class EnterAgainTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private CreatingEdition creating;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Run run = new Run("", ProgrammeId.next(), EditionId.next(), PersonId.next());
    private EntryId entry = EntryId.next();
    private PersonId writer = PersonId.next();
    private Visitor priya = new Visitor(0, null);

    @BeforeEach
    void a_year_later() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        Question agree = Awards.question("agree", Kind.DECLARATION, 0, "What changed?");
        CategoryId category = awards.category(run.edition(), Awards.change(), Awards.homes(), agree);
        writer = awards.person("Priya Nair");
        entry = entrants.sent(
                category,
                Entrants.about("Streets that breathe", "Aldermoor Council"),
                Map.of("change", "It was wet.", "homes", "4", "agree", "yes"),
                writer,
                Awards.OPEN);
        clock.set(Awards.OPEN.plusSeconds(365 * 86_400));
        priya = awards.visitor(port, writer, clock.instant());
    }

    private CategoryId next(HouseRules rules) {
        EditionId next = awards.year(run.programme(), "2028", "2028-02-01T09:00Z", "2028-03-31T17:00Z", rules);
        Question other = Awards.question("homes", Kind.SHORT_TEXT, 0, "Other");
        return awards.category(next, Awards.question("change", Kind.LONG_TEXT, 20, "Story"), other, Awards.summary());
    }

    private int drafts() {
        return jdbc.sql("select count(*) from entry_writer where person_id = ?")
                .param(writer.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void answers_to_what_is_asked_in_the_same_words_go_along_and_the_others_are_named() {
        assertThat(priya.get("/entries/" + entry).text()).doesNotContain("Enter again");
        CategoryId category = next(HouseRules.NONE);
        assertThat(priya.get("/entries/" + entry).text()).contains("Enter again in the edition that is open");
        String way = "/entries/" + entry + "/again";
        var page = priya.get(way + "?category=" + category);
        assertThat(page.text()).contains("One answer goes along", "It was wet.", "2 answers stay behind");
        assertThat(page.text()).contains("2 questions are to be answered");
        var form = page.page().select("form[method=post]");
        Map<String, String> fields = Map.of("act", form.select("[name=act]").val(), "category", category.toString());
        String begun = priya.post(way, fields).location();
        assertThat(begun).startsWith("/entries/").isNotEqualTo("/entries/" + entry);
        assertThat(priya.get(begun + "/check").text()).contains("Streets that breathe", "It was wet.", "Aldermoor");
        priya.post(begun + "/sections/1", Map.of("seen-change", "1", "answer-change", "It is dry."));
        assertThat(priya.post(way, fields).location()).isEqualTo(begun);
        assertThat(priya.get(begun + "/check").text()).contains("It is dry.").doesNotContain("It was wet.");
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void the_house_rules_hold_and_nobody_enters_from_what_is_not_theirs() {
        CategoryId category = next(HouseRules.NONE.limited(1, null, null));
        String way = "/entries/" + entry + "/again";
        Map<String, String> fields = Map.of("category", category.toString());
        assertThat(priya.post(way, fields).status()).isEqualTo(303);
        assertThat(priya.post(way, fields).status()).isEqualTo(422);
        assertThat(drafts()).isEqualTo(2);
        assertThat(awards.visitor(port, run.by(), clock.instant()).get(way).status())
                .isEqualTo(404);
    }

    @Test
    void reminders_and_whether_nominees_agree_first_come_along_into_an_edition_that_is_copied() {
        jdbc.sql("insert into reminder_plan (edition_id, segment, days, since) values (?, 'drafts', '{7,1}', now())")
                .param(run.edition().value())
                .update();
        jdbc.sql("insert into nominees_agree_first (edition_id, set_by, set_at) values (?, ?, now())")
                .params(run.edition().value(), run.by().value())
                .update();
        var wanted = new NewEdition(run.programme(), "Harbour 2029", "2029", run.edition(), 104, true);
        var made = creating.create(wanted, new Doing(run.by(), clock.instant(), "one"));
        EditionId copy = ((Outcome.Done<EditionId>) made).value();
        assertThat(jdbc.sql("select days::text from reminder_plan where edition_id = ? and segment = 'drafts'")
                        .param(copy.value())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("{7,1}"));
        assertThat(jdbc.sql("select count(*) from nominees_agree_first where edition_id = ?")
                        .param(copy.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
