package org.commended.correspondence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.application.CorrectingEntry;
import org.commended.entry.application.CorrectingEntry.Change;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.ScreeningEntry;
import org.commended.entry.application.ScreeningEntry.Decision;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to an entry reaches everybody who writes it, by a letter written with the act. */
@Running
@Import(Awards.class)
class EntryLettersTest {

    private static final Instant NOW = Awards.OPEN;

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private People people;

    @Autowired
    private ScreeningEntry screening;

    @Autowired
    private CorrectingEntry correcting;

    @Autowired
    private ReadingDrafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Awards.Run run;
    private Person priya;
    private Person tom;
    private Visitor browser;
    private String entry;

    @BeforeEach
    void anEntryOfTwo() {
        clock.set(NOW);
        run = awards.edition(HouseRules.NONE);
        var category = awards.category(run.edition(), Awards.summary());
        priya = people.get(awards.person("Priya Nair"));
        tom = people.get(awards.person("Tom Ash"));
        browser = awards.visitor(port, priya.id(), NOW);
        Map<String, String> fields = Visitor.fields(
                browser.get("/entries/start?category=" + category).page(), "/entries");
        fields.put("title", "Warm halls");
        fields.put("organisation", "Aldermoor Council");
        entry = browser.post("/entries", fields).location();
        browser.post(entry + "/people", Map.of("email", tom.email(), "name", tom.name()));
        Visitor asked = awards.visitor(port, tom.id(), NOW);
        String way =
                asked.get("/my").page().select("a[href^=/entries/invitations/]").attr("href");
        asked.post(way + "/acceptance", Map.of());
    }

    @Test
    void whoever_is_asked_to_take_part_is_told_and_nobody_else_is() {
        assertThat(kinds(tom)).containsExactly("entry-invitation");
        assertThat(kinds(priya)).isEmpty();
    }

    @Test
    void a_receipt_goes_to_every_writer_with_reference_hour_link_and_fingerprint() {
        send();
        assertThat(kinds(priya)).containsExactly("entry-received");
        assertThat(kinds(tom)).containsExactly("entry-invitation", "entry-received");
        String sha256 = jdbc.sql("select sha256 from submission where entry_id = ?")
                .param(id().value())
                .query(String.class)
                .single();
        assertThat(last(tom))
                .contains("HA27-", "Tuesday 9 March 2027 at 3.10pm (UK time)", entry + "/receipt", sha256)
                .startsWith("Dear Tom Ash,");
    }

    @Test
    void an_entry_that_is_refused_brings_no_letter() {
        browser.post(entry + "/submission", Map.of("seen", "not what stands there"));
        assertThat(kinds(priya)).isEmpty();
    }

    @Test
    void a_withdrawal_is_told_to_every_writer() {
        send();
        clock.advance(Duration.ofSeconds(1));
        browser.post(entry + "/withdrawal", Map.of());
        assertThat(last(tom)).contains("Priya Nair withdrew your entry");
        assertThat(kinds(priya)).containsExactly("entry-received", "entry-withdrawn");
    }

    @Test
    void a_ruling_out_and_its_end_are_told_but_not_that_all_is_well() {
        send();
        screen(new Decision(Verdict.ELIGIBLE, "", "", 0));
        assertThat(kinds(priya)).containsExactly("entry-received");
        screen(new Decision(Verdict.RULED_OUT, "One entry each", "There is another.", 1));
        assertThat(last(priya)).contains("The rule: One entry each", "The reason: There is another.");
        screen(new Decision(Verdict.ELIGIBLE, "", "It was withdrawn.", 2));
        assertThat(kinds(tom))
                .containsExactly("entry-invitation", "entry-received", "entry-ruled-out", "entry-eligible-again");
    }

    @Test
    void a_correction_is_told_with_its_reason() {
        send();
        clock.advance(Duration.ofSeconds(1));
        String seen = drafts.get(id(), priya.id()).mark();
        Change change = new Change(Correction.TITLE, "Warm halls for all", "You asked us to.", seen);
        assertThat(correcting.correct(organiser(), run.edition(), id(), change, clock.instant()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(last(tom)).contains("its title", "Why: You asked us to.");
    }

    private void screen(Decision decision) {
        clock.advance(Duration.ofSeconds(1));
        assertThat(screening.screen(organiser(), run.edition(), id(), decision, clock.instant()))
                .isInstanceOf(Outcome.Done.class);
    }

    private Viewer organiser() {
        PersonId by = run.by();
        return new Viewer(by, "Ffion Rees", people.get(by).email(), java.util.Set.of());
    }

    private void send() {
        clock.advance(Duration.ofSeconds(1));
        String section = entry + "/sections/1";
        Map<String, String> answers = Visitor.fields(browser.get(section).page(), "sections/1");
        answers.put("answer-summary", "Warm halls.");
        browser.post(section, answers);
        Map<String, String> fields =
                Visitor.fields(browser.get(entry + "/check").page(), "submission");
        Visitor.Seen sent = browser.post(entry + "/submission", fields);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    }

    private EntryId id() {
        return EntryId.of(entry.substring("/entries/".length()));
    }

    private List<String> kinds(Person person) {
        return jdbc.sql("select kind from letter where recipient = ? order by written_at")
                .param(person.email())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String last(Person person) {
        return jdbc.sql("select body from letter where recipient = ? order by written_at desc limit 1")
                .param(person.email())
                .query(String.class)
                .single();
    }
}
