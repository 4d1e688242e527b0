package org.commended.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.JudgeReport;
import org.junit.jupiter.api.Test;

class RankingOfAnswersTest {

    private static List<Answer> order(String judge, String... places) {
        List<Answer> answers = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            for (String entry : places[place].split("=")) {
                answers.add(Answer.placed(judge, answers.size() + 1, entry, place + 1));
            }
        }
        return answers;
    }

    private static CalibrationReport ranking(List<List<Answer>> judges) {
        return RankingOfAnswers.of(
                new AnswerLog(judges.stream().flatMap(List::stream).toList()), 2, 7);
    }

    private static List<String> names(CalibrationReport report) {
        return report.entries().stream().map(EntryReport::entry).toList();
    }

    @Test
    void judges_who_agree_give_their_order() {
        CalibrationReport report = ranking(List.of(
                order("ann", "moor", "rain", "steps", "verge"),
                order("ben", "moor", "rain=steps", "verge"),
                order("cat", "moor", "rain", "steps", "verge")));
        assertThat(names(report)).containsExactly("moor", "rain", "steps", "verge");
        assertThat(report.entries().getFirst().rawMean()).isEqualTo(100);
        assertThat(report.entries().getFirst().topProbability()).isGreaterThan(.8);
        assertThat(report.judges()).extracting(JudgeReport::noise).containsOnly(0.0);
        assertThat(report.components()).hasSize(1);
    }

    @Test
    void a_judge_against_all_others_is_told_by_the_share_of_their_answers() {
        CalibrationReport report = ranking(List.of(
                order("ann", "moor", "rain", "steps"),
                order("ben", "moor", "rain", "steps"),
                order("cat", "steps", "rain", "moor")));
        assertThat(names(report)).containsExactly("moor", "rain", "steps");
        assertThat(report.judges()).extracting(JudgeReport::noise).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void entries_that_nobody_linked_are_parts() {
        CalibrationReport report = ranking(List.of(
                List.of(Answer.compared("ann", 1, "a", "b", 1)), List.of(Answer.compared("ben", 1, "c", "d", 0))));
        assertThat(report.components()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void nothing_compared_is_an_empty_report() {
        assertThat(ranking(List.of(order("ann", "moor"))).entries()).isEmpty();
        assertThat(ranking(List.of()).entries()).isEmpty();
    }

    @Test
    void one_that_is_all_level_is_flagged_flat() {
        CalibrationReport report = ranking(List.of(order("ann", "a=b=c"), order("ben", "a", "b", "c")));
        assertThat(report.judges().getFirst().flags()).contains(JudgeReport.Flag.FLAT);
    }

    private static Arbitrary<Answer> pair() {
        return Arbitraries.of("ann", "ben")
                .flatMap(judge -> Arbitraries.of("ab", "ac", "bc", "cd", "ad").flatMap(both -> Arbitraries.integers()
                        .between(-1, 1)
                        .map(value -> Answer.compared(judge, 0, both.substring(0, 1), both.substring(1), value))));
    }

    private static Answer numbered(Answer one, int number) {
        return number % 5 == 0
                ? Answer.undone(one.judge(), number, number - 1)
                : Answer.compared(one.judge(), number, one.first(), one.second(), one.value());
    }

    @Provide
    Arbitrary<List<Answer>> logs() {
        return pair().list().ofMaxSize(20).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> numbered(list.get(i), i + 1))
                .toList());
    }

    @Property(tries = 100)
    void the_text_that_is_kept_gives_the_same_ranking_to_the_last_bit(@ForAll("logs") List<Answer> answers) {
        AnswerLog log = new AnswerLog(answers);
        AnswerLog again = AnswerLog.read(log.text());
        assertThat(again).isEqualTo(log);
        assertThat(RankingOfAnswers.of(again, 1, 3)).isEqualTo(RankingOfAnswers.of(log, 1, 3));
    }

    @Property(tries = 100)
    void an_answer_that_was_undone_is_as_if_it_had_never_been_given(@ForAll("logs") List<Answer> answers) {
        List<Answer> with = new ArrayList<>(answers);
        with.add(Answer.compared("ann", 100, "a", "d", 1));
        with.add(Answer.undone("ann", 101, 100));
        assertThat(Replay.of(with)).isEqualTo(Replay.of(answers));
    }

    @Property(tries = 100)
    void an_order_and_its_pairs_say_the_same_of_who_stands_before_whom(@ForAll("logs") List<Answer> answers) {
        Replay replay = Replay.of(order("ann", "a", "b=c", "d"));
        assertThat(replay.shares())
                .containsEntry("a", 100)
                .containsEntry("b", 50)
                .containsEntry("d", 0);
        assertThat(Replay.of(answers).shares().values()).allMatch(share -> share >= 0 && share <= 100);
    }

    @Test
    void a_line_that_is_no_answer_is_named() {
        assertThatThrownBy(() -> AnswerLog.read("judge,number,answer,first,second,value\nann,1,compared,a,b,one\n"))
                .hasMessageStartingWith("answer 1 cannot be read");
    }

    @Test
    void what_no_judge_could_have_said_is_named() {
        for (String line : List.of(
                "ann,1,compared,a,b,2",
                "ann,1,compared,a,a,1",
                "ann,1,compared,a,,1",
                "ann,1,placed,a,,-1",
                "ann,1,placed,a,b,1",
                "ann,0,placed,a,,1",
                "ann,2,undone,,,2",
                "ann,1,placed,a,,1\nann,1,placed,b,,2"))
            assertThatThrownBy(() -> AnswerLog.read("judge,number,answer,first,second,value\n" + line + "\n"))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be read");
    }

    @Property(tries = 300)
    void a_log_that_can_be_read_can_be_ranked_whatever_stands_in_it(
            @ForAll("hostile") List<String> lines, @ForAll @IntRange(min = 1, max = 9) int places) {
        AnswerLog log;
        try {
            log = AnswerLog.read("judge,number,answer,first,second,value\n" + String.join("\n", lines));
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(RankingOfAnswers.of(log, places, 1).entries()).allMatch(entry -> Double.isFinite(entry.rawMean()));
    }

    @Provide
    Arbitrary<List<String>> hostile() {
        Arbitrary<String> number = Arbitraries.of("-1", "0", "1", "2", "3", "4", "2147483647", "-2147483648", "x");
        Arbitrary<String> entry = Arbitraries.of("a", "b", "c", "", "\"");
        Arbitrary<String> kind = Arbitraries.of("placed", "compared", "undone", "PLACED", "");
        return Combinators.combine(Arbitraries.of("ann", "ben", ""), number, kind, entry, entry, number)
                .as((judge, at, word, one, other, value) -> String.join(",", judge, at, word, one, other, value))
                .list()
                .ofMaxSize(6);
    }
}
