package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.ConflictConfirmed;
import org.commended.panel.Season;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An entry is kept from Lena, who judges, and from the organiser. They get nothing of it, whatever is said of it. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class KeptFromMeetingTest {

    private static final String KEPT = "Quiet streets";

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    private Meet meet;
    private PersonId lena;

    @BeforeEach
    void an_entry_is_kept_from_a_judge_and_the_organiser() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        lena = meet.scored().judges().get(3);
        keep(lena, "family");
        keep(meet.run().by(), "friendship");
        meet.open();
        meet.dan().post(meet.at("/presence"), Map.of());
        meet.organiser().post(meet.at("/presence"), Map.of());
    }

    private void keep(PersonId from, String kind) {
        EntryId entry = meet.scored().entry(KEPT);
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, ?, '', '{"words": "Said so"}'::jsonb, ?)""")
                .params(UUID.randomUUID(), entry.value(), from.value(), kind, Timestamp.from(Season.LONG_AGO))
                .update();
    }

    @Test
    void who_must_leave_is_named_before_the_entry_is_opened() {
        assertThat(meet.page(meet.ben())).contains("Leaves the room: Lena Lind (family)");
        assertThat(meet.page(meet.dan()))
                .contains("One entry on the agenda is kept from you")
                .doesNotContain(KEPT);
    }

    @Test
    void they_are_asked_out_and_called_back_and_the_minutes_say_so() {
        meet.take(KEPT);
        assertThat(meet.page(meet.dan())).contains("Please leave the room").doesNotContain(KEPT);
        assertThat(meet.page(meet.organiser()))
                .contains("Please leave the room")
                .doesNotContain(KEPT);
        assertThat(meet.page(meet.ben())).contains("Lena Lind out of the room", KEPT);
        meet.decide(KEPT, "taken", "");
        assertThat(meet.page(meet.dan())).doesNotContain("Please leave the room", KEPT);
        assertThat(meet.minutes(meet.ben()))
                .contains(
                        "Lena Lind left the room (family).",
                        "Lena Lind came back.",
                        "“Quiet streets” goes on the shortlist");
        assertThat(meet.minutes(meet.dan()))
                .contains("One entry is kept from you, and left out of these minutes")
                .doesNotContain(KEPT, "left the room");
    }

    @Test
    void they_can_neither_vote_on_it_nor_lead_while_they_are_out() {
        meet.take(KEPT);
        meet.put(false, KEPT);
        String ballot = meet.voting(meet.ben(), "ballot");
        assertThat(meet.dan().post(ballot, Map.of("choice", "no")).status()).isEqualTo(404);
        assertThat(meet.organiser()
                        .post(meet.item(KEPT, "/outcome"), Map.of("outcome", "not"))
                        .status())
                .isEqualTo(404);
        assertThat(meet.organiser()
                        .post(meet.at("/notes"), Map.of("text", "What is it?"))
                        .status())
                .isEqualTo(422);
        assertThat(meet.organiser()
                        .post(meet.item("The moor", "/opening"), Map.of())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_is_about_all_entries_at_once_is_not_theirs_to_decide() {
        assertThat(meet.page(meet.organiser())).doesNotContain("Take these as the scores have them");
        Visitor.Seen rest = meet.organiser().post(meet.at("/rest"), Map.of());
        assertThat(rest.status()).isEqualTo(422);
        assertThat(rest.text()).contains("one of them is kept from you");
        assertThat(meet.minutes(meet.ben())).doesNotContain("Taken without talk");
    }

    @Test
    void they_are_out_while_others_choose_between_it_and_another_entry() {
        Map<String, List<String>> choice = Map.of(
                "question",
                List.of("choose"),
                "entry",
                List.of(
                        meet.scored().entry(KEPT).toString(),
                        meet.scored().entry("The moor").toString()));
        assertThat(meet.chair().postAll(meet.at("/votes"), choice).status()).isEqualTo(303);
        assertThat(meet.page(meet.dan())).contains("Please leave the room").doesNotContain(KEPT, "Vote between");
        assertThat(meet.page(meet.ben())).contains("Lena Lind out of the room");
        meet.vote(meet.ben(), meet.scored().entry(KEPT).toString());
        meet.vote(meet.cara(), meet.scored().entry("The moor").toString());
        meet.count();
        assertThat(meet.page(meet.dan())).contains("Please leave the room");
        meet.chair().post(meet.voting(meet.chair(), "withdrawal"), Map.of());
        assertThat(meet.page(meet.dan())).doesNotContain("Please leave the room");
        assertThat(meet.minutes(meet.ben()))
                .contains("Lena Lind left the room (family).", "dropped the vote", "Lena Lind came back.");
    }

    @Test
    void whose_connection_is_confirmed_during_the_talk_leaves_at_once() {
        meet.take("Verge");
        PersonId ben = meet.scored().judges().get(1);
        EntryId verge = meet.scored().entry("Verge");
        transaction.executeWithoutResult(status -> events.publishEvent(new ConflictConfirmed(
                meet.run().edition(), meet.run().by(), Panelled.NOW, UUID.randomUUID(), verge, ben, "same-area")));
        assertThat(meet.minutes(meet.cara())).contains("Ben Bright left the room (own organisation shares an area");
        assertThat(jdbc.sql("select count(*) from record_row where kind = 'member-stepped-out' and subject = ?")
                        .params(UUID.fromString(meet.meeting().replace("/meetings/", "")))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void they_do_not_name_who_stands_in() {
        Map<String, String> details =
                Visitor.fields(meet.organiser().get(meet.at("/details")).page(), "/details");
        details.put("standIn", lena.toString());
        Visitor.Seen refused = meet.organiser().post(meet.at("/details"), details);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("somebody from whom nothing is kept names who stands in");
        details.put("act", UUID.randomUUID().toString());
        assertThat(meet.chair().post(meet.at("/details"), details).status()).isEqualTo(303);
    }

    @Test
    void that_no_reason_is_asked_tells_them_nothing_of_the_scores() {
        meet.organiser().post(meet.item("The moor", "/opening"), Map.of());
        for (String outcome : List.of("taken", "not")) {
            Visitor.Seen bare =
                    meet.organiser().post(meet.item("The moor", "/outcome"), Map.of("outcome", outcome, "reason", ""));
            assertThat(bare.status()).isEqualTo(422);
            assertThat(bare.text()).contains("whoever entries are kept from always does");
        }
        assertThat(meet.decide("The moor", "taken", "").status()).isEqualTo(303);
    }

    @Test
    void the_reasons_for_the_whole_are_not_shown_to_them() {
        meet.decideAll();
        assertThat(meet.chair()
                        .post(meet.at("/closing"), Map.of("reasons", "Quiet streets was too quiet for us"))
                        .status())
                .isEqualTo(303);
        assertThat(meet.minutes(meet.ben())).contains("too quiet for us");
        assertThat(meet.minutes(meet.dan())).contains("closed the meeting").doesNotContain("too quiet for us");
        assertThat(meet.minutes(meet.organiser())).doesNotContain("too quiet for us");
    }

    /** Metamorphic: what is voted, noted and decided of it changes no byte and no event that they can get. */
    @Test
    void no_byte_and_no_event_of_theirs_depends_on_what_is_said_of_the_entry() {
        meet.take(KEPT);
        Map<String, String> before = everything();
        try (Listener judge = listen(lena);
                Listener organiser = listen(meet.run().by())) {
            meet.put(false, KEPT);
            meet.vote(meet.ben(), "yes");
            meet.vote(meet.ben(), "no");
            meet.vote(meet.cara(), "abstain");
            meet.chair().post(meet.at("/notes"), Map.of("text", "A long talk about the budget"));
            meet.count();
            assertThat(everything()).isEqualTo(before);
            assertThat(judge.waiting() + organiser.waiting()).isZero();
            meet.ben().post(meet.at("/absence"), Map.of());
            assertThat(judge.next()).isEqualTo("data: 1");
            assertThat(organiser.next()).isEqualTo("data: 1");
            assertThat(everything()).isNotEqualTo(before);
        }
    }

    private Listener listen(PersonId person) {
        String token = season.token(person, Panelled.NOW);
        return Listener.of(panelled.port(), token, meet.meeting()).begun();
    }

    private Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String path : List.of("", "/part", "/minutes", "/details", "/closing", "/calendar.ics")) {
            all.put("judge " + path, bare(meet.dan().get(meet.at(path))));
            all.put("organiser " + path, bare(meet.organiser().get(meet.at(path))));
        }
        all.put("judge's own", bare(meet.dan().get("/my")));
        all.put("room", bare(meet.dan().get("/judging/" + meet.category() + "/meeting")));
        return all;
    }

    private static String bare(Visitor.Seen seen) {
        return seen.status()
                + new String(seen.body(), StandardCharsets.UTF_8)
                        .replaceAll("name=\"act\" value=\"[0-9a-f-]{36}\"", "");
    }

    @Test
    void whoever_says_so_during_the_talk_leaves_at_once() {
        meet.take("Verge");
        String connection =
                "/judging/" + meet.category() + "/entries/" + meet.scored().entry("Verge") + "/connection";
        meet.ben().post(connection, Map.of("kind", "friendship", "words", "We walk there"));
        assertThat(meet.page(meet.ben())).contains("Please leave the room").doesNotContain("Verge");
        assertThat(meet.minutes(meet.cara())).contains("Ben Bright left the room (friendship or falling out).");
    }
}
