package org.commended.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.engine.comparison.Answer;
import org.commended.engine.comparison.AnswerLog;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Who puts an entry before others it is level with, where entries were compared two at a time. */
class FirstsTest {

    private static final PersonId ANN = PersonId.next();
    private static final EntryId MOOR = EntryId.next();
    private static final EntryId RAIN = EntryId.next();
    private static final EntryId VERGE = EntryId.next();

    /** @param shares as the table shows them, of the moor and of the rain gardens */
    private static Map<String, Integer> firsts(int[] shares, Answer... answers) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(MOOR, ANN, Map.of(Criteria.SHARE, shares[0])));
        readings.add(new Reading(RAIN, ANN, Map.of(Criteria.SHARE, shares[1])));
        Marking marking =
                Marking.comparing(Method.PAIRS, new AnswerLog(Stream.of(answers).toList()));
        ScoreTable table = new ScoreTable(List.of(MOOR, RAIN, VERGE), List.of(ANN), List.of(), readings, marking);
        return ReadingStandings.firsts(table, List.of(MOOR, RAIN));
    }

    private static Answer said(int number, EntryId one, EntryId other, int value) {
        return Answer.compared(ANN.toString(), number, one.toString(), other.toString(), value);
    }

    @Test
    void what_a_judge_said_of_the_two_counts_and_not_their_shares() {
        assertThat(firsts(
                        new int[] {50, 67}, said(1, MOOR, RAIN, 1), said(2, RAIN, VERGE, 1), said(3, MOOR, VERGE, -1)))
                .isEqualTo(Map.of(MOOR.toString(), 1, RAIN.toString(), 0));
    }

    @Test
    void whoever_found_them_level_or_never_compared_them_puts_neither_first() {
        Map<String, Integer> neither = Map.of(MOOR.toString(), 0, RAIN.toString(), 0);
        assertThat(firsts(new int[] {50, 67}, said(1, MOOR, RAIN, 0), said(2, RAIN, VERGE, 1)))
                .isEqualTo(neither);
        assertThat(firsts(new int[] {0, 100}, said(1, RAIN, VERGE, 1), said(2, VERGE, MOOR, 1)))
                .isEqualTo(neither);
    }
}
