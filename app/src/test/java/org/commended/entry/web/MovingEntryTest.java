package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.application.Bodies;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Standing;
import org.commended.programme.domain.Category.EnteredBy;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry is asked into another category, and its writers answer. */
@Running
@Import({Awards.class, Entrants.class})
class MovingEntryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private Bodies bodies;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

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

    private List<@Nullable String> letters(String kind) {
        return jdbc.sql("select body from letter where kind = ? and edition_id = ?")
                .params(kind, run.edition().value())
                .query(String.class)
                .list();
    }

    private int recorded(String kind) {
        return jdbc.sql("select count(*) from record_row where subject = ? and kind = ?")
                .params(entry.value(), kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void its_writers_are_told_why_and_see_both_categories_and_what_is_asked_beyond() {
        assertThat(propose(there).status()).isEqualTo(303);
        assertThat(letters("entry-move-proposed"))
                .singleElement()
                .asString()
                .contains("It is about streets.", "/entries/" + entry + "/move");
        assertThat(writer.get("/entries/" + entry).text()).contains("asks whether this entry may move");
        assertThat(writer.get("/my").text()).contains("You are asked: may it move?");
        assertThat(writer.get("/entries/" + entry + "/move").text())
                .contains("Ffion Rees thinks", "It is about streets.", "Where it is", "Where it could go")
                .contains("The other form asks one thing", "Tell us of homes", "Organisations enter");
        assertThat(entries.get(entry).category()).isEqualTo(here);
        assertThat(ffion.get(desk("")).text()).contains("they have not answered yet");
    }

    @Test
    void agreed_it_stands_there_with_all_that_was_written_and_sent_and_is_checked_anew() {
        ffion.post(desk("/screening"), Map.of("verdict", "ruled-out", "rule", "R", "reason", "Not here", "seen", "0"));
        String sha256 = entries.getSubmitted(entry).sha256();
        clock.set(Awards.OPEN.plusSeconds(60));
        propose(there);
        clock.set(Awards.OPEN.plusSeconds(120));
        assertThat(answer("accepted").status()).isEqualTo(303);
        assertThat(entries.get(entry).category()).isEqualTo(there);
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.SUBMITTED);
        assertThat(entries.getSubmitted(entry).sha256()).isEqualTo(sha256);
        assertThat(entries.listJudged(there)).hasSize(1);
        assertThat(entries.listJudged(here)).isEmpty();
        assertThat(writer.get("/entries/" + entry + "/sections/1").text()).contains("Four streets.", "homes");
        assertThat(letters("entry-move-answered")).singleElement().asString().contains("Thank you for asking");
        assertThat(letters("entry-moved")).hasSize(1);
        assertThat(recorded("entry-move-proposed")).isEqualTo(1);
        assertThat(recorded("entry-moved")).isEqualTo(1);
        assertThat(ffion.get(desk("")).text()).contains("May it be judged?", "Moved to", "Asked to move to");
    }

    @Test
    void declined_or_taken_back_it_stays_and_both_are_told() {
        propose(there);
        assertThat(answer("declined").status()).isEqualTo(303);
        assertThat(letters("entry-move-answered")).singleElement().asString().contains("would rather leave");
        assertThat(writer.get("/entries/" + entry + "/move").text()).contains("It was declined");
        propose(there);
        var form = Visitor.fields(ffion.get(desk("")).page(), "recall");
        var open = Visitor.fields(writer.get("/entries/" + entry + "/move").page(), "move");
        assertThat(ffion.post(desk("/move/recall"), form).status()).isEqualTo(303);
        assertThat(letters("entry-move-taken-back")).hasSize(1);
        open.put("answer", "accepted");
        Seen late = writer.post("/entries/" + entry + "/move", open);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("answered or taken back meanwhile", "The organiser took it back");
        assertThat(entries.get(entry).category()).isEqualTo(here);
        assertThat(recorded("entry-move-taken-back")).isEqualTo(1);
        assertThat(recorded("entry-move-declined")).isEqualTo(1);
    }

    @Test
    void one_waits_at_a_time_and_the_same_form_sent_twice_asks_once() {
        CategoryId third = awards.category(run.edition(), Awards.change());
        propose(there);
        assertThat(propose(there).status()).isEqualTo(303);
        assertThat(letters("entry-move-proposed")).hasSize(1);
        assertThat(propose(third).text()).contains("Its writers are asked already");
    }

    @Test
    void the_rules_of_the_other_category_hold_when_it_is_proposed() {
        CategoryId police = awards.category(
                run.edition(),
                of -> Awards.details(of, List.of("police-force"), List.of(), EnteredBy.ENTRANTS),
                EntrantKind.ORGANISATION,
                Awards.change());
        CategoryId together = awards.category(run.edition(), of -> of, EntrantKind.PARTNERSHIP, Awards.change());
        String cornwall = Objects.requireNonNull(bodies.known(
                        new EntryOrganisation("Cornwall Council", EntryOrganisation.Role.LEAD, null),
                        LocalDate.of(2027, 3, 9))
                .body());
        jdbc.sql("update entry_organisation set body = ? where entry_id = ?")
                .params(cornwall, entry.value())
                .update();
        Seen refused = propose(together);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("It cannot go to", "a partnership has two or more");
        assertThat(ffion.get(desk("/move?to=" + police)).text())
                .contains("Cornwall Council is not of a kind that can enter")
                .doesNotContain("Why it belongs there");
        assertThat(propose(police).status()).isEqualTo(422);
    }

    @Test
    void an_entrant_who_entered_there_already_is_not_moved_there_and_nor_once_they_did_meanwhile() {
        run = awards.edition(new HouseRules(null, null, null, true, null, null, null));
        here = awards.category(run.edition(), Awards.change());
        there = awards.category(run.edition(), Awards.change());
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        entry = sent(here);
        propose(there);
        sent(there);
        Seen refused = answer("accepted");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("nobody enters a category twice", "Thank you for asking");
        assertThat(entries.get(entry).category()).isEqualTo(here);
        assertThat(answer("declined").status()).isEqualTo(303);
        assertThat(propose(there).text()).contains("nobody enters a category twice");
    }

    private EntryId sent(CategoryId category) {
        return entrants.sent(
                category,
                Entrants.about("Streets that breathe", "Cornwall Council"),
                Map.of("change", "Four streets."),
                priya,
                Awards.OPEN.minusSeconds(30));
    }

    @Test
    void two_entries_of_one_name_keep_words_of_their_own_in_addresses() {
        entrants.sent(
                there,
                Entrants.about("Streets that breathe", "Devon County Council"),
                Map.of("change", "Ours.", "homes", "3"),
                awards.person("Tom Birch"),
                Awards.OPEN);
        propose(there);
        answer("accepted");
        assertThat(entries.get(entry).slug()).isEqualTo("streets-that-breathe-2");
    }

    @Test
    void nobody_else_finds_it_and_nothing_is_found_that_was_not_asked() {
        assertThat(writer.get("/entries/" + entry + "/move").status()).isEqualTo(404);
        propose(there);
        Visitor other = awards.visitor(port, awards.person("Somebody"), Awards.OPEN);
        assertThat(other.get("/entries/" + entry + "/move").status()).isEqualTo(404);
        assertThat(other.get(desk("/move")).status()).isEqualTo(404);
        CategoryId elsewhere = awards.category(awards.edition(HouseRules.NONE).edition(), Awards.change());
        assertThat(propose(elsewhere).text()).contains("Choose the category it belongs in");
    }

    @Test
    void what_is_required_there_and_not_answered_is_named() {
        assertThat(ffion.get(desk("/move?to=" + there)).text()).contains("asks one thing");
        CategoryId alike = awards.category(run.edition(), Awards.change());
        assertThat(ffion.get(desk("/move?to=" + alike)).text()).contains("asks nothing that is not answered already");
    }
}
