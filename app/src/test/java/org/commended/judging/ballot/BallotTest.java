package org.commended.judging.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.engine.comparison.Answer;
import org.commended.judging.ballot.BallotRefusal.BallotChangedMeanwhile;
import org.commended.judging.ballot.BallotRefusal.BallotIsIn;
import org.commended.judging.ballot.BallotRefusal.LevelNotAllowed;
import org.commended.judging.ballot.BallotRefusal.PointsLeft;
import org.commended.judging.ballot.BallotRefusal.TooManyPoints;
import org.commended.judging.ballot.Line.Words;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Allowance;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final List<EntryId> ENTRIES =
            IntStream.range(0, 5).mapToObj(i -> new EntryId(new UUID(3, i))).toList();
    private static final EntryId A = ENTRIES.get(0);
    private static final EntryId B = ENTRIES.get(1);
    private static final StagePlan ORDER = plan(Method.RANKING);
    private static final StagePlan PAIRS = plan(Method.PAIRS);
    private static final StagePlan TEN = plan(Method.POINTS).allowing(new Allowance(true, 10, 6));

    private static StagePlan plan(Method method) {
        return StagePlan.usual("stage", StageKind.DESK).method(method);
    }

    private static BallotFilling filling(StagePlan plan, Ballot ballot) {
        Stage stage = new Stage(ballot.stage(), new CategoryId(new UUID(2, 2)), plan, Set.of(), 1, NOW, null);
        return new BallotFilling(stage, ENTRIES, ballot);
    }

    private static Ballot blank() {
        return Ballot.blank(new UUID(5, 5), new PersonId(new UUID(1, 1)));
    }

    private static Ballot taken(Ballot before, Outcome<List<Words>> outcome) {
        return outcome.fold(words -> before.with(words, NOW), reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<Refusal> refused(Outcome<List<Words>> outcome) {
        return outcome.fold(words -> List.of(), reasons -> reasons);
    }

    private static Typed typed(int seen, Map<EntryId, String> values) {
        return new Typed(seen, values, null);
    }

    private static Ballot answered(Ballot ballot, int value) {
        Pairing.Pair next = Pairing.of(ballot, ENTRIES).next().orElseThrow();
        Compared said = new Compared(ballot.version(), next.first(), next.second(), value);
        return taken(ballot, filling(PAIRS, ballot).compare(said, NOW));
    }

    private static Ballot undone(Ballot ballot) {
        int last = ballot.lastPair().orElseThrow().number();
        return taken(ballot, filling(PAIRS, ballot).undo(last, NOW));
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(-1, 1).list().ofMinSize(1).ofMaxSize(10);
    }

    @Property(tries = 50)
    void undoing_every_answer_one_by_one_leads_back_through_every_state(@ForAll("answers") List<Integer> values) {
        Ballot ballot = blank();
        List<List<Answer>> states = new ArrayList<>();
        for (int value : values) {
            states.add(ballot.pairs());
            ballot = answered(ballot, value);
        }
        for (List<Answer> state : states.reversed()) {
            ballot = undone(ballot);
            assertThat(ballot.pairs()).isEqualTo(state);
        }
        assertThat(ballot.lines()).as("nothing is ever taken out").hasSize(2 * values.size());
    }

    @Property(tries = 50)
    void after_an_undoing_the_same_two_are_asked_again(@ForAll("answers") List<Integer> values) {
        Ballot before = blank();
        for (int value : values.subList(1, values.size())) before = answered(before, value);
        Ballot after = undone(answered(before, values.getFirst()));
        assertThat(Pairing.of(after, ENTRIES).next())
                .isEqualTo(Pairing.of(before, ENTRIES).next());
    }

    @Test
    void an_answer_sent_twice_is_one_answer_and_one_on_a_stale_page_is_none() {
        Pairing.Pair next = Pairing.of(blank(), ENTRIES).next().orElseThrow();
        Ballot once = answered(blank(), 1);
        BallotFilling again = filling(PAIRS, once);
        assertThat(taken(once, again.compare(new Compared(0, next.first(), next.second(), 1), NOW)))
                .isEqualTo(once);
        assertThat(refused(again.compare(new Compared(0, next.first(), next.second(), -1), NOW)))
                .containsExactly(new BallotChangedMeanwhile());
    }

    @Test
    void a_page_that_is_stale_overwrites_nothing() {
        Ballot placed = taken(blank(), filling(ORDER, blank()).give(typed(0, Map.of(A, "1")), NOW));
        assertThat(refused(filling(ORDER, placed).give(typed(0, Map.of(A, "2")), NOW)))
                .containsExactly(new BallotChangedMeanwhile());
        assertThat(refused(filling(ORDER, placed).give(typed(0, Map.of(A, "1")), NOW)))
                .isEmpty();
    }

    @Test
    void two_at_one_place_are_handed_in_only_where_the_stage_says_so() {
        Map<EntryId, String> level =
                Map.of(A, "1", B, "1", ENTRIES.get(2), "3", ENTRIES.get(3), "4", ENTRIES.get(4), "5");
        Ballot ballot = taken(blank(), filling(ORDER, blank()).give(typed(0, level), NOW));
        assertThat(refused(filling(ORDER, ballot).handIn(NOW))).isEmpty();
        StagePlan strict = ORDER.allowing(new Allowance(false, 100, null));
        assertThat(refused(filling(strict, ballot).handIn(NOW)))
                .containsExactly(new LevelNotAllowed(Typed.field(B), 1));
    }

    @Test
    void points_are_never_more_than_there_are_and_all_are_given() {
        BallotFilling open = filling(TEN, blank());
        assertThat(refused(open.give(typed(0, Map.of(A, "6", B, "5")), NOW)))
                .containsExactly(new TooManyPoints(Typed.field(A), 1, 10));
        assertThat(refused(open.give(typed(0, Map.of(A, "7")), NOW))).hasSize(1);
        Ballot some = taken(blank(), open.give(typed(0, Map.of(A, "6", B, "3")), NOW));
        assertThat(refused(filling(TEN, some).handIn(NOW))).containsExactly(new PointsLeft(Typed.field(A), 1));
    }

    @Test
    void a_ballot_that_is_in_counts_as_sheets_until_it_is_taken_back() {
        Ballot given = taken(blank(), filling(TEN, blank()).give(typed(0, Map.of(A, "6", B, "4")), NOW));
        assertThat(BallotSheets.of(given)).isEmpty();
        Ballot in = taken(given, filling(TEN, given).handIn(NOW));
        assertThat(BallotSheets.of(in)).hasSize(5).allMatch(sheet -> sheet.state() == ScoreSheet.State.IN);
        assertThat(refused(filling(TEN, in).give(typed(in.version(), Map.of(A, "5")), NOW)))
                .containsExactly(new BallotIsIn());
        Ballot back = taken(in, filling(TEN, in).takeBack(NOW));
        assertThat(BallotSheets.of(back)).isEmpty();
        assertThat(back.given()).containsEntry(A, 6);
    }

    @Test
    void an_entry_that_is_left_out_is_asked_about_no_more_and_can_be_taken_in_again() {
        Ballot out = taken(blank(), filling(PAIRS, blank()).leaveOut(A, true, "I know it too well", NOW));
        assertThat(filling(PAIRS, out).asked()).doesNotContain(A);
        assertThat(BallotSheets.of(out).map(ScoreSheet::comment)).containsExactly("I know it too well");
        Ballot in = taken(out, filling(PAIRS, out).leaveOut(A, false, "", NOW));
        assertThat(filling(PAIRS, in).asked()).isEqualTo(ENTRIES);
    }

    @Test
    void an_order_stays_good_when_an_entry_leaves_the_list() {
        Map<EntryId, String> five =
                Map.of(A, "1", B, "2", ENTRIES.get(2), "3", ENTRIES.get(3), "4", ENTRIES.get(4), "5");
        Ballot placed = taken(blank(), filling(ORDER, blank()).give(typed(0, five), NOW));
        Stage stage = filling(ORDER, placed).stage();
        BallotFilling fewer = new BallotFilling(stage, ENTRIES.subList(1, 5), placed);
        Map<EntryId, String> shown = new HashMap<>();
        fewer.given().forEach((entry, place) -> shown.put(entry, String.valueOf(place)));
        assertThat(refused(fewer.give(typed(placed.version(), shown), NOW))).isEmpty();
        assertThat(refused(fewer.handIn(NOW))).isEmpty();
    }

    @Test
    void undoing_goes_on_before_a_pair_whose_entry_is_left_out() {
        Ballot ballot = blank();
        for (int i = 0; i < 6; i++) ballot = answered(ballot, 1);
        EntryId gone = EntryId.of(ballot.lastPair().orElseThrow().first());
        Ballot without = taken(ballot, filling(PAIRS, ballot).leaveOut(gone, true, "", NOW));
        BallotFilling filling = filling(PAIRS, without);
        Answer last =
                BallotView.of(filling.stage(), ENTRIES, without).lastPair().orElseThrow();
        assertThat(List.of(last.first(), last.second())).doesNotContain(gone.toString());
        Ballot undone = taken(without, filling.undo(last.number(), NOW));
        assertThat(undone.pairs()).hasSize(5).doesNotContain(last);
    }

    @Test
    void its_outline_comes_to_the_same_sheets() {
        Ballot given = taken(blank(), filling(TEN, blank()).give(typed(0, Map.of(A, "6", B, "4")), NOW));
        Ballot in = taken(given, filling(TEN, given).handIn(NOW));
        assertThat(BallotSheets.of(in)).allMatch(sheet -> sheet.scores().isEmpty());
    }
}
