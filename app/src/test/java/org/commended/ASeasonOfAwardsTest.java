package org.commended;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commended.story.Cast;
import org.commended.story.Stage;
import org.commended.story.Told;
import org.commended.story.Writing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One season of awards, from the first word of it to the record of it, as the people in it see it in their browsers. */
@Told
class ASeasonOfAwardsTest {

    private static final String AWARDS = "/estuary/lantern-awards/2025";
    private static final String FORM = AWARDS + "/categories/rivers-and-coasts";
    private static final String RIVERS = "Rivers and coasts";
    private static final String NEIGHBOURS = "Good neighbours";
    private static final String GARDENS = "Gardens that drink the rain";
    private static final String MEADOW = "A meadow that may flood";
    private static final String QUAY = "A quay for everybody";

    private static final String CITATION = "Rain that used to be feared is now waited for.";
    private static final String REASONS = "The figures stand on their own.";

    private final Stage stage;
    private final Cast the;

    @Autowired
    ASeasonOfAwardsTest(Stage stage) {
        this.stage = stage;
        this.the = new Cast(stage);
    }

    @AfterAll
    void everybody_goes_home() {
        stage.clear();
    }

    @Test
    @Order(1)
    void the_operator_comes_in_by_a_link_and_takes_in_an_organiser() {
        stage.strike("2025-01-13T09:00");
        String link = stage.typed("invite", "ops@estuary.example", "--operator");
        the.operator.open(link.replaceFirst("https?://[^/]+", "")).press("Sign in");
        the.operator.open("/operator/organisers").write("Name", "The Estuary Partnership");
        the.operator.write("First word of its addresses", "estuary");
        the.operator.write("E-mail address of its first organiser", "nia@estuary.example");
        the.operator
                .press("Take it in")
                .reads("The Estuary Partnership", "/estuary")
                .findsItSound();
    }

    @Test
    @Order(2)
    void the_organiser_signs_in_with_the_six_digits_of_her_letter() {
        stage.signIn(the.nia).reads("The Estuary Partnership").findsItSound();
        the.nia.open("/manage/estuary").reads("Begin your first awards");
    }

    @Test
    @Order(3)
    void she_sets_the_awards_up() {
        the.awards.begin("Lantern Awards", "Lantern Awards 2025", "2025");
        the.awards.timetable(List.of(
                "3 February 2025 09:00", "14 March 2025 17:00", "17 3 2025 ", "25 April 2025 ", "26 June 2025 19:00"));
        the.awards.part("Award levels").press("Winner, highly commended");
        the.awards.category(RIVERS, "For work that looks after water and the places beside it.");
        the.awards.criterion(RIVERS, "What changed, and how do you know?", "2");
        the.awards.criterion(RIVERS, "Could somebody else do it?", "1");
        the.awards.presented(RIVERS);
        the.awards.limit(RIVERS, Writing.WHAT, 30);
        the.awards.category(NEIGHBOURS, "For those who look after each other.");
        the.awards.part("Preview and opening").reads("Good neighbours: there are no criteria");
        the.awards.criterion(NEIGHBOURS, "Who is better off for it?", "1");
        the.awards.sponsor("Tidewater Savings Bank");
        the.awards.part("Preview and opening").reads("Nothing looks wrong").findsItSound();
        the.nia.press("Open to the public").reads("It is open to the public");
    }

    @Test
    @Order(4)
    void a_visitor_reads_the_form_and_asks_to_be_told() {
        the.visitor.open("/").follow("Lantern Awards 2025").findsItSound();
        the.visitor.reads("Entries open on Monday 3 February 2025 at 9am", "Tidewater Savings Bank");
        the.visitor.follow(RIVERS).reads("Entries open on Monday 3 February 2025 at 9am");
        the.visitor
                .reads("Could somebody else do it?", "67%", Writing.WHAT, "up to 30 words")
                .findsItSound();
        the.visitor.open(AWARDS).write("Tell me when entries open", "morag@example.org");
        the.visitor.press("Tell me").reads("We will write to you");
    }

    @Test
    @Order(5)
    void entries_open_and_whoever_asked_is_told() {
        stage.strike("2025-02-03T09:00");
        stage.letter(the.visitor, "Entries are open: Lantern Awards 2025").reads("Friday 14 March 2025 at 5pm");
        the.visitor.open(AWARDS).reads("Entries close on Friday 14 March 2025 at 5pm (UK time)");
    }

    @Test
    @Order(6)
    void an_entrant_is_warned_of_too_many_words_and_gets_a_receipt() {
        stage.strike("2025-03-03T10:20");
        stage.signIn(the.ann);
        the.gardens.start(FORM, "Ann Okafor", GARDENS, "Aldermoor Council");
        the.gardens.answer("rain ".repeat(33), "Water waits in gardens.");
        the.gardens.section(1).reads("33 words: 3 over the limit of 30").findsItSound();
        the.gardens.send().reads("It was not sent: one thing stands in the way", "Take 3 words out");
        the.gardens.answer("rain ".repeat(30), "Water waits in gardens.");
        the.gardens
                .send()
                .reads("We have your entry", "Monday 3 March 2025 at 10.20am (UK time)")
                .findsItSound();
        stage.letter(the.ann, "We have your entry").reads(GARDENS, "Reference: LA25-");
    }

    @Test
    @Order(7)
    void another_council_enters_and_one_thinks_again() {
        stage.signIn(the.bo);
        the.meadow.start(FORM, "Bo Parry", MEADOW, "Cyngor Cwm Têg");
        the.meadow.answer("We let the river have the meadow back.", "A meadow that floods, so that streets do not.");
        the.meadow.send().reads("We have your entry");
        stage.signIn(the.cai);
        the.weir.start(FORM, "Cai Bevan", "A weir without a use", "Dunmere Council");
        the.weir.answer("We took a weir away.", "Salmon came back.").send().reads("We have your entry");
        the.weir.withdraw().reads("This entry was withdrawn", "It is not judged");
        the.quay.start(FORM, "Cai Bevan", QUAY, "Dunmere Council");
        the.quay.answer("We opened the quay.", "Anybody may sit here.").send();
    }

    @Test
    @Order(8)
    void one_is_late_and_is_told_the_hour() {
        stage.strike("2025-03-14T16:50");
        stage.signIn(the.dee);
        the.pier.start(FORM, "Dee Holt", "A pier that pays", "Saltreach Council");
        the.pier.answer("We mended the pier.", "The pier pays for itself.");
        the.dee.open(the.pier.entry() + "/check");
        stage.strike("2025-03-14T17:00");
        the.dee
                .press("Send the entry")
                .reads("Entries closed on Friday 14 March 2025 at 5pm")
                .findsItSound();
    }

    @Test
    @Order(9)
    void the_organiser_checks_what_came_in() {
        stage.strike("2025-03-17T09:30");
        stage.back(the.nia).open(the.awards.desk() + "/entries").reads("3 entries sent in, 3 of them to check");
        the.nia.findsItSound();
        for (String title : List.of(GARDENS, MEADOW)) {
            the.nia
                    .open(the.awards.desk() + "/entries")
                    .follow(title)
                    .choose("Eligible")
                    .press("Save the decision");
            the.nia.reads("Found eligible");
        }
        the.nia.open(the.awards.desk() + "/entries").follow(QUAY).choose("Ruled out");
        the.nia.press("Save the decision").reads("Say which rule excludes it");
        the.nia.write("Rule", "Work along the estuary").write("Reason", "The quay lies on another coast.");
        the.nia
                .press("Save the decision")
                .reads("Ruled out: Work along the estuary")
                .findsItSound();
    }

    @Test
    @Order(10)
    void a_chair_and_two_judges_are_asked_and_accept() {
        the.panels.invite(RIVERS, "Amrit Gill", "amrit@panel.example", "River Trust");
        the.panels.invite(RIVERS, "Sorcha Byrne", "sorcha@panel.example", "Institute of Quays");
        the.panels.invite(RIVERS, "Tomos Hughes", "tomos@panel.example", "Cyngor Cwm Têg");
        the.panels.chair(RIVERS, "Amrit Gill");
        the.nia
                .reads("Cyngor Cwm Têg entered it", "The judge’s organisation has the same name")
                .findsItSound();
        the.panels.read(RIVERS, "2025-04-11").reads("Closes on Friday 11 April 2025 at 5pm (UK time)");
        stage.letter(the.amrit, "Will you judge Rivers and coasts?").reads("before you have accepted the terms");
        List.of(the.amrit, the.sorcha, the.tomos).forEach(stage::signIn);
        the.chair.accept(RIVERS).findsItSound();
        the.second.accept(RIVERS);
        the.third.accept(RIVERS);
        the.third.pile().reads("1 entry is kept from you because your own organisation entered it");
        the.tomos.readsNot(MEADOW).findsItSound();
    }

    @Test
    @Order(11)
    void they_score_and_one_declares_a_connection() {
        the.chair.mark(GARDENS, 5, 4);
        the.chair.mark(MEADOW, 4, 4);
        the.second.mark(MEADOW, 5, 5);
        the.second.declare(GARDENS, "I used to work there", "I planned the first of these gardens.");
        the.third.mark(GARDENS, 4, 3);
        the.third
                .pile()
                .reads("Nothing is left for you to do here until the panel meets")
                .findsItSound();
    }

    @Test
    @Order(12)
    void the_chair_draws_the_line_two_people_lock_it_and_it_is_public() {
        stage.strike("2025-04-24T14:00");
        stage.back(the.amrit).open(the.chair.address() + "/standings");
        the.amrit.findsItSound().follow("Draw the shortlist");
        the.line.draw(GARDENS, MEADOW).reads("The shortlist is drawn, and can still change");
        the.line.lock("Lock this decision").reads("The shortlist waits for a second person");
        the.visitor
                .open(AWARDS + "/shortlist")
                .reads("The shortlist is not announced yet")
                .readsNot(MEADOW);
        stage.back(the.nia)
                .open(the.awards.desk() + "/results")
                .followAt(RIVERS, "Locked by one, waits for a second person");
        the.nia.press("Lock it as the second person").reads("Two people have locked it");
        the.nia
                .open(the.awards.desk() + "/results")
                .choose(RIVERS + ": Shortlist")
                .choose("Now")
                .press("Look at it first")
                .reads("Announce this?", "It cannot be taken back", "2 entries")
                .findsItSound();
        the.nia.press("Announce now").reads("It is announced").findsItSound();
        the.visitor.open(AWARDS + "/shortlist").reads(MEADOW, "Water waits in gardens.", "Cyngor Cwm Têg");
        the.visitor.findsItSound();
        the.visitor
                .follow(GARDENS)
                .reads("On the shortlist", "Aldermoor Council")
                .findsItSound();
    }

    @Test
    @Order(13)
    void finalists_present_and_are_scored_again() {
        stage.strike("2025-04-25T10:00");
        the.panels.hear(RIVERS, "2025-06-20", GARDENS, MEADOW);
        stage.strike("2025-06-19T15:00");
        List.of(the.amrit, the.sorcha, the.tomos).forEach(stage::back);
        the.chair.mark(GARDENS, 5, 5);
        the.chair.mark(MEADOW, 4, 3);
        the.second.mark(MEADOW, 4, 4);
        the.third.mark(GARDENS, 5, 4);
        stage.strike("2025-06-20T17:00");
        the.chair.pile().reads("Closed, and all yours are in");
    }

    @Test
    @Order(14)
    void the_panel_decides_with_its_reasons_and_two_people_lock_it() {
        the.amrit.open(the.chair.address() + "/result").reads(GARDENS, MEADOW).findsItSound();
        the.end.award(GARDENS, "Winner", CITATION).award(MEADOW, "Highly commended", "It may flood.");
        the.end.keep("").reads("Write down the panel's reasons");
        the.end.keep(REASONS).reads("The result is decided, and can still change");
        the.end.lock("Lock this decision").reads("The result waits for a second person");
        the.end.isAlone();
        stage.back(the.nia).open(the.chair.address() + "/result").reads(GARDENS, REASONS);
        the.nia
                .press("Lock it as the second person")
                .reads("Two people have locked it")
                .findsItSound();
    }

    @Test
    @Order(15)
    void until_its_hour_nobody_learns_it() {
        the.nia
                .open(the.awards.desk() + "/results")
                .choose(RIVERS + ": Result")
                .choose("At a set day and hour (UK time)");
        the.nia.write("Day", "2025-06-26").write("Hour", "21:30").press("Look at it first");
        the.nia.findsItSound();
        the.nia
                .press("Let it open on 26 June, 9.30pm")
                .reads("Will open by itself", "Opens Thursday 26 June 2025 at 9.30pm (UK time)")
                .findsItSound();
        stage.strike("2025-06-26T21:29");
        stage.back(stage.sponsor(the.rupert, "estuary"));
        for (var one : List.of(the.visitor, stage.back(the.ann), stage.back(the.sorcha), the.rupert)) {
            one.open(AWARDS + "/winners")
                    .reads("The winners are not announced yet")
                    .readsNot(GARDENS, CITATION);
            for (String page :
                    List.of("", "/categories/rivers-and-coasts", "/shortlist", "/winners/verify", "/feed.atom"))
                assertThat(one.fetched(AWARDS + page)).doesNotContain(CITATION, "Highly commended:", REASONS);
        }
        for (var one : List.of(the.ann, the.sorcha, the.rupert))
            assertThat(one.visit(the.awards.desk() + "/results")).isEqualTo(404);
        the.visitor.open(the.awards.desk() + "/results").reads("Sign in");
        assertThat(the.ann.visit(the.chair.address() + "/result")).isEqualTo(404);
        assertThat(the.sorcha.visit(the.chair.address() + "/result")).isEqualTo(404);
    }

    @Test
    @Order(16)
    void at_its_hour_everybody_does() {
        stage.strike("2025-06-26T21:30");
        for (var one : List.of(the.visitor, the.ann, the.sorcha, the.rupert)) {
            one.open(AWARDS + "/winners").reads("The winners", GARDENS, CITATION, "Highly commended", MEADOW);
        }
        the.visitor
                .findsItSound()
                .follow("Check that nothing moved")
                .reads("Locked results", RIVERS)
                .findsItSound();
        the.visitor.open(AWARDS).reads("The winners are announced").findsItSound();
    }

    @Test
    @Order(17)
    void the_record_holds_all_of_it_and_nobody_touched_it() {
        stage.back(the.nia).open(the.awards.desk() + "/record").findsItSound();
        the.nia.reads("Results or a shortlist were announced", "A decision was locked by a second person");
        assertThat(stage.typed("verify-record")).containsPattern("Lantern Awards 2025 \\([a-z0-9/-]+\\): unbroken");
    }
}
