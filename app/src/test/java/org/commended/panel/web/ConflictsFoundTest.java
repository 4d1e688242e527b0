package org.commended.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.EntryCorrected;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.ConflictSearch;
import org.commended.panel.Panels;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Conflicts that nobody declared, found with the register of public bodies. */
@Running
@Import(Season.class)
class ConflictsFoundTest {

    private static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");
    private static final EntryOrganisation DERBY = new EntryOrganisation("Derby City Council", Role.LEAD, null);
    private static final EntryOrganisation WITH_DERBYSHIRE =
            new EntryOrganisation("Derbyshire County Council", Role.JOINT, null);

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Panels panels;

    @Autowired
    private People people;

    @Autowired
    private ConflictSearch search;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private Visitor ffion;

    @BeforeEach
    void a_sponsored_category() {
        clock.set(NOW);
        Sponsor tidewell = new Sponsor("tidewell", "Tidewell Drainage", Sponsor.Level.CATEGORY, null, null, null);
        run = season.edition(tidewell);
        category = season.category(run.edition(), "tidewell");
        ffion = season.visitor(port, run.by(), NOW);
    }

    private String panel() {
        return run.desk() + "/" + category;
    }

    private PersonId invite(String organisation) {
        String email =
                organisation.toLowerCase(java.util.Locale.ROOT).replaceAll("\\W", "") + category + "@example.org";
        ffion.post(
                panel() + "/members",
                Map.of("name", "Judge of " + organisation, "email", email, "organisation", organisation));
        return people.findByEmail(email).orElseThrow().id();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> acts() {
        return jdbc.sql("select kind from record_row where chain = ? and kind like 'conflict%' order by seq")
                .param(run.edition().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void a_judge_of_Derbyshire_is_stopped_at_a_joint_entry_of_Derby_and_Derbyshire() {
        EntryId joint = season.entry(run.edition(), category, "One card", DERBY, WITH_DERBYSHIRE);
        EntryId alone = season.entry(run.edition(), category, "Two cards", DERBY);
        PersonId judge = invite("Derbyshire CC");
        assertThat(panels.listBarred(judge, category)).containsExactly(joint).doesNotContain(alone);
        assertThat(ffion.get(panel()).text())
                .contains("Derbyshire County Council entered it jointly. It is the judge’s organisation.")
                .contains("Derbyshire County Council and Derby City Council entered something together");
        assertThat(acts()).containsExactlyInAnyOrder("conflict-found", "conflict-noticed");
    }

    @Test
    void an_entry_that_comes_in_later_is_compared_with_the_panel() {
        PersonId judge = invite("Derbyshire County Council");
        EntryId joint = season.entry(run.edition(), category, "One card", DERBY, WITH_DERBYSHIRE);
        publish(new EntrySubmitted(joint, run.edition(), "00", false, run.by(), NOW));
        assertThat(panels.listBarred(judge, category)).containsExactly(joint);
    }

    @Test
    void when_the_entry_is_put_right_the_conflict_ends_and_when_it_was_right_it_holds_again() {
        EntryId joint = season.entry(run.edition(), category, "One card", DERBY, WITH_DERBYSHIRE);
        PersonId judge = invite("Derbyshire County Council");
        rename(joint, "Derbyshire", "Nottinghamshire");
        resend(joint, "Derbyshire", "Nottinghamshire");
        publish(new EntryCorrected(joint, run.edition(), run.by(), NOW));
        assertThat(panels.listBarred(judge, category)).isEmpty();
        rename(joint, "Nottinghamshire", "Derbyshire");
        search.search(category, NOW);
        search.search(category, NOW);
        assertThat(panels.listBarred(judge, category)).containsExactly(joint);
        assertThat(acts()).containsExactly("conflict-found", "conflict-ended", "conflict-found");
    }

    /** What its writers have, which need not be what was sent. */
    private void rename(EntryId entry, String from, String to) {
        jdbc.sql("update entry_organisation set name = replace(name, ?, ?) where entry_id = ?")
                .params(from, to, entry.value())
                .update();
    }

    private void resend(EntryId entry, String from, String to) {
        jdbc.sql("update submission set frozen = replace(frozen, ?, ?) where entry_id = ?")
                .params(from, to, entry.value())
                .update();
    }

    @Test
    void whose_it_was_when_it_was_sent_counts_whatever_its_writers_changed_and_did_not_send() {
        EntryId joint = season.entry(run.edition(), category, "One card", DERBY, WITH_DERBYSHIRE);
        rename(joint, "Derbyshire", "Nottinghamshire");
        PersonId judge = invite("Derbyshire County Council");
        assertThat(panels.listBarred(judge, category)).containsExactly(joint);
        assertThat(panels.listBarred(invite("Nottinghamshire County Council"), category))
                .containsExactly(joint);
    }

    @Test
    void a_judge_of_a_new_council_is_stopped_at_the_entry_of_one_it_came_from() {
        var district = new EntryOrganisation("Aylesbury Vale District Council", Role.LEAD, null);
        EntryId old = season.entry(run.edition(), category, "The vale", district);
        PersonId judge = invite("Buckinghamshire Council");
        assertThat(panels.listBarred(judge, category)).containsExactly(old);
        assertThat(ffion.get(panel()).text()).contains("The judge’s organisation came out of it.");
    }

    @Test
    void a_conflict_is_dismissed_once_with_a_reason_and_not_found_again() {
        EntryId joint = season.entry(run.edition(), category, "One card", DERBY, WITH_DERBYSHIRE);
        PersonId judge = invite("Derbyshire County Council");
        String dismissal =
                ffion.get(panel()).page().select("a[href$=dismissal]").attr("href");
        Visitor.Seen wordless = ffion.post(dismissal, Map.of("reason", " "));
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.text()).contains("Say why the connection does not matter");
        assertThat(ffion.post(dismissal, Map.of("reason", "She left in 2019.")).status())
                .isEqualTo(303);
        search.search(category, NOW);
        assertThat(panels.listBarred(judge, category)).doesNotContain(joint);
        assertThat(ffion.get(panel()).text()).contains("Dismissed by Ffion Rees: She left in 2019.");
        assertThat(ffion.post(dismissal, Map.of("reason", "Again")).text()).contains("dismissed already");
        assertThat(acts()).containsExactly("conflict-found", "conflict-dismissed");
    }

    @Test
    void a_judge_of_the_sponsor_is_stopped_everywhere_and_let_in_everywhere_by_one_decision() {
        season.entry(run.edition(), category, "One card", DERBY);
        season.entry(run.edition(), category, "Two cards", DERBY);
        PersonId judge = invite("The Tidewell Drainage");
        assertThat(panels.listBarred(judge, category)).hasSize(2);
        var page = ffion.get(panel()).page();
        assertThat(page.text()).contains("all 2 entries", "Tidewell Drainage pays for the category.");
        assertThat(page.select("a[href$=dismissal]")).hasSize(1);
        ffion.post(page.select("a[href$=dismissal]").attr("href"), Map.of("reason", "Agreed by the board."));
        EntryId third = season.entry(run.edition(), category, "Three cards", DERBY);
        publish(new EntrySubmitted(third, run.edition(), "00", false, run.by(), NOW));
        assertThat(panels.listBarred(judge, category)).isEmpty();
    }

    @Test
    void what_a_judge_declared_can_be_dismissed_and_bars_again_when_they_say_it_again() {
        EntryId entry = season.entry(run.edition(), category, "One card", DERBY);
        PersonId ann = season.judge(category, "Ann");
        Visitor judge = season.visitor(port, ann, NOW);
        String own = "/judging/" + category + "/entries/" + entry + "/connection";
        assertThat(judge.post(own, Map.of("kind", "nonsense", "words", "")).status())
                .isEqualTo(422);
        judge.post(own, Map.of("kind", "former-post", "words", "Until 2010"));
        ffion.post(ffion.get(panel()).page().select("a[href$=dismissal]").attr("href"), Map.of("reason", "Long ago."));
        assertThat(panels.listBarred(ann, category)).isEmpty();
        judge.post(own, Map.of("kind", "former-post", "words", "I am still uneasy"));
        assertThat(panels.listBarred(ann, category)).containsExactly(entry);
    }
}
