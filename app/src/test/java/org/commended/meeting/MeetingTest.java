package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A meeting of a panel over HTTP, from the call to the staged decision. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class MeetingTest {

    @Autowired
    private Panelled panelled;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void a_meeting_is_called() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
    }

    @Test
    void members_find_when_and_where_and_the_rule_by_which_ties_are_broken() {
        assertThat(meet.page(meet.ben()))
                .contains("Friday 2 April 2027 at 2pm (UK time)", "Room 4, Guildhall")
                .contains("A tie is broken by the casting vote of whoever chairs.")
                .contains("A vote needs 2 members");
        assertThat(meet.ben().get("/my").text()).contains("Meetings of panels", "You are asked to come");
        assertThat(meet.ben().get("/judging/" + meet.category() + "/meeting").text())
                .contains("Called")
                .doesNotContain("Call a meeting");
    }

    @Test
    void a_second_meeting_about_the_same_is_refused_and_the_form_says_so() {
        String room = "/judging/" + meet.category() + "/meeting";
        Map<String, String> fields = Visitor.fields(meet.chair().get(room).page(), "/meeting");
        fields.putAll(Map.of("day", "2027-04-09", "place", "Elsewhere"));
        Visitor.Seen answer = meet.chair().post(room, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("A meeting about this is called already");
    }

    @Test
    void a_vote_needs_its_quorum() {
        meet.chair().post(meet.at("/opening"), Map.of());
        meet.take("Quiet streets");
        Visitor.Seen alone = meet.chair()
                .post(
                        meet.at("/votes"),
                        Map.of(
                                "question",
                                "take",
                                "entry",
                                meet.scored().entry("Quiet streets").toString()));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("One member who is here is free to vote on this; 2 are needed");
        meet.ben().post(meet.at("/presence"), Map.of());
        meet.put(false, "Quiet streets");
        assertThat(meet.page(meet.ben())).contains("Is this entry taken?", "0 of 2 have voted");
    }

    @Test
    void members_vote_once_and_may_change_it_until_it_is_counted() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        String ballot = meet.voting(meet.ben(), "ballot");
        meet.vote(meet.ben(), "no");
        meet.vote(meet.ben(), "yes");
        meet.vote(meet.cara(), "abstain");
        assertThat(meet.page(meet.chair())).contains("2 of 3 have voted");
        meet.count();
        assertThat(meet.minutes(meet.cara()))
                .contains("for 1 (Ben Bright); against 0; abstain 1 (Cara Cole). Chosen: for.");
        Visitor.Seen late = meet.cara().post(ballot, Map.of("choice", "no"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("This vote was closed before yours came in");
    }

    @Test
    void a_secret_vote_names_nobody() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(true, "Quiet streets");
        meet.vote(meet.ben(), "yes");
        meet.vote(meet.cara(), "yes");
        meet.count();
        assertThat(meet.minutes(meet.chair()))
                .contains("secretly", "Votes: for 2; against 0; abstain 0. Chosen: for.")
                .doesNotContain("(Ben Bright");
    }

    @Test
    void a_level_vote_is_decided_by_the_casting_vote_and_the_step_is_written_down() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        meet.vote(meet.ben(), "yes");
        meet.vote(meet.cara(), "no");
        meet.count();
        assertThat(meet.page(meet.ben())).contains("The votes are level").doesNotContain("Give the casting vote");
        assertThat(meet.ben()
                        .post(meet.voting(meet.chair(), "casting-vote"), Map.of("choice", "yes"))
                        .status())
                .isEqualTo(404);
        meet.chair().post(meet.voting(meet.chair(), "casting-vote"), Map.of("choice", "yes"));
        assertThat(meet.minutes(meet.ben()))
                .contains("The votes are level; the casting vote decides.", "Ann Abel gave the casting vote: for.");
    }

    @Test
    void whoever_left_before_the_count_is_not_counted() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        meet.vote(meet.ben(), "no");
        meet.vote(meet.chair(), "yes");
        meet.ben().post(meet.at("/absence"), Map.of());
        assertThat(meet.page(meet.chair())).contains("1 of 2 have voted");
        meet.count();
        assertThat(meet.minutes(meet.cara()))
                .contains("for 1 (Ann Abel); against 0")
                .contains("Chosen: for.");
    }

    @Test
    void the_casting_vote_needs_whoever_chairs_to_be_there() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        meet.vote(meet.ben(), "yes");
        meet.vote(meet.cara(), "no");
        meet.count();
        meet.chair().post(meet.at("/absence"), Map.of());
        Visitor.Seen away = meet.chair().post(meet.voting(meet.chair(), "casting-vote"), Map.of("choice", "yes"));
        assertThat(away.status()).isEqualTo(422);
        assertThat(away.text()).contains("That needs somebody who is here");
    }

    @Test
    void a_vote_that_lost_its_quorum_is_dropped() {
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        meet.ben().post(meet.at("/absence"), Map.of());
        meet.cara().post(meet.at("/absence"), Map.of());
        assertThat(meet.count().status()).isEqualTo(422);
        String drop = meet.voting(meet.chair(), "withdrawal");
        assertThat(meet.ben().post(drop, Map.of()).status()).isEqualTo(404);
        assertThat(meet.chair().post(drop, Map.of()).status()).isEqualTo(303);
        assertThat(meet.minutes(meet.ben())).contains("Ann Abel dropped the vote");
        assertThat(meet.decide("Quiet streets", "taken", "").status()).isEqualTo(303);
    }

    @Test
    void what_departs_from_the_scores_needs_a_reason() {
        meet.open();
        meet.take("The moor");
        Visitor.Seen bare = meet.decide("The moor", "not", "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("This is not what the scores say: write why");
        assertThat(meet.decide("The moor", "not", "It was withdrawn in all but name")
                        .status())
                .isEqualTo(303);
        assertThat(meet.minutes(meet.ben()))
                .contains("“The moor” is not taken. Because: It was withdrawn in all but name");
    }

    @Test
    void only_the_chair_and_the_organiser_lead() {
        meet.open();
        for (String act : new String[] {"/opening", "/rest", "/notes", "/closing", "/cancellation"})
            assertThat(meet.ben().post(meet.at(act), Map.of("text", "x")).status())
                    .as(act)
                    .isEqualTo(404);
        assertThat(meet.ben().post(meet.item("The moor", "/opening"), Map.of()).status())
                .isEqualTo(404);
        assertThat(meet.organiser()
                        .post(meet.item("The moor", "/opening"), Map.of())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_is_sure_is_taken_together_unless_somebody_asks() {
        meet.open();
        assertThat(meet.page(meet.ben())).contains("To be taken without talk");
        meet.ben().post(meet.item("Fleet of forty", "/talk"), Map.of());
        meet.chair().post(meet.at("/rest"), Map.of());
        assertThat(meet.minutes(meet.ben()))
                .contains(
                        "Ben Bright asked to talk about “Fleet of forty”",
                        "Taken without talk: “The moor” goes on the shortlist")
                .doesNotContain("Taken without talk: “Fleet of forty”");
    }

    @Test
    void closing_stages_what_was_decided_and_signs_the_minutes_off() {
        meet.open();
        meet.decideAll();
        assertThat(meet.chair().get(meet.at("/closing")).text()).contains("On the shortlist", "The moor");
        Visitor.Seen closed = meet.chair().post(meet.at("/closing"), Map.of("reasons", "As the scores have it"));
        assertThat(closed.status()).as(closed.text()).isEqualTo(303);
        assertThat(meet.page(meet.ben())).contains("The panel has met", "It is over");
        assertThat(meet.minutes(meet.ben())).contains("Signed off by Ann Abel", "As the scores have it");
        String decision = "/judging/" + meet.category() + "/shortlist";
        assertThat(meet.chair().get(decision).page().select("input[name=in][checked]"))
                .hasSize(4);
        assertThat(meet.chair()
                        .post(meet.at("/notes"), Map.of("text", "One more thing"))
                        .status())
                .isEqualTo(422);
    }

    private Map<String, String> details() {
        return Visitor.fields(meet.chair().get(meet.at("/details")).page(), "/details");
    }

    @Test
    void once_it_is_open_only_the_day_and_the_place_change() {
        meet.open();
        for (String field : new String[] {"quorum", "places"}) {
            Map<String, String> details = details();
            details.put(field, "1");
            Visitor.Seen refused = meet.chair().post(meet.at("/details"), details);
            assertThat(refused.status()).as(field).isEqualTo(422);
            assertThat(refused.text()).contains("its quorum and its places stay as they are");
        }
        Map<String, String> details = details();
        details.put("place", "Room 5, Guildhall");
        assertThat(meet.chair().post(meet.at("/details"), details).status()).isEqualTo(303);
        assertThat(meet.page(meet.ben())).contains("Room 5, Guildhall");
    }

    @Test
    void nobody_stands_in_who_is_no_member() {
        Map<String, String> details = details();
        details.put("standIn", "7a0c1f4e-5a53-4c39-9a52-000000000000");
        details.put("place", "Room 6");
        assertThat(meet.chair().post(meet.at("/details"), details).status()).isEqualTo(303);
        assertThat(details()).containsEntry("standIn", "");
    }

    @Test
    void nothing_is_closed_while_entries_are_undecided() {
        meet.open();
        Visitor.Seen early = meet.chair().post(meet.at("/closing"), Map.of("reasons", ""));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("8 entries are not decided about yet");
    }

    @Test
    void a_line_that_was_wrong_stays_readable_beside_what_is_right() {
        meet.open();
        meet.chair().post(meet.at("/notes"), Map.of("text", "Cara joined by telephone"));
        String line = meet.chair()
                .get(meet.at("/minutes"))
                .page()
                .select("li:contains(telephone) a")
                .attr("href");
        meet.chair().post(line, Map.of("text", "Cara joined by video"));
        var page = meet.ben().get(meet.at("/minutes")).page();
        assertThat(page.select("s").text()).contains("Cara joined by telephone");
        assertThat(page.select(".corrected").text()).contains("Put right by Ann Abel", "Cara joined by video");
    }
}
