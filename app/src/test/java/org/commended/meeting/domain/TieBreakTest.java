package org.commended.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.meeting.domain.TieBreak.Standing;
import org.commended.meeting.domain.TieBreak.Word;
import org.commended.programme.domain.TieRule;
import org.commended.programme.domain.TieRule.Kind;
import org.junit.jupiter.api.Test;

class TieBreakTest {

    private record Tie(TieRule rule, List<String> level, Standing standing) {}

    @Provide
    Arbitrary<Tie> ties() {
        Arbitrary<List<Integer>> marks =
                Arbitraries.integers().between(0, 3).list().ofMinSize(2).ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(Kind.class), marks, marks).as(TieBreakTest::tie);
    }

    private static Tie tie(Kind kind, List<Integer> means, List<Integer> firsts) {
        List<String> level = new ArrayList<>();
        Map<String, BigDecimal> mean = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < means.size(); i++) {
            level.add("entry-" + i);
            if (means.get(i) > 0) mean.put("entry-" + i, BigDecimal.valueOf(means.get(i)));
            first.put("entry-" + i, firsts.get(i % firsts.size()));
        }
        TieRule rule = new TieRule(kind, kind == Kind.CRITERION ? "need" : null);
        return new Tie(rule, level, new Standing(mean, first));
    }

    @Property
    void somebody_wins_or_the_casting_vote_is_left_with_those_who_could(@ForAll("ties") Tie tie) {
        TieBreak broken = TieBreak.ofEntries(tie.rule(), tie.level(), tie.standing());
        assertThat(broken.winners().isEmpty()).isNotEqualTo(broken.open().isEmpty());
        assertThat(tie.level()).containsAll(broken.winners()).containsAll(broken.open());
        assertThat(broken.steps()).isNotEmpty();
        assertThat(broken.open()).satisfiesAnyOf(open -> assertThat(open).isEmpty(), open -> assertThat(open)
                .hasSizeGreaterThan(1));
        boolean casting = broken.steps().stream().anyMatch(step -> step.word() == Word.CASTING);
        assertThat(casting).isEqualTo(broken.winners().isEmpty());
    }

    @Property
    void nobody_whom_the_rule_puts_lower_wins(@ForAll("ties") Tie tie) {
        TieBreak broken = TieBreak.ofEntries(tie.rule(), tie.level(), tie.standing());
        List<String> top = broken.winners().isEmpty() ? broken.open() : broken.winners();
        for (String one : top) {
            for (String other : tie.level()) assertThat(figure(tie, one)).isGreaterThanOrEqualTo(figure(tie, other));
        }
        if (tie.rule().kind() == Kind.JOINT) assertThat(broken.winners()).isEqualTo(tie.level());
    }

    private static double figure(Tie tie, String entry) {
        return switch (tie.rule().kind()) {
            case CRITERION ->
                tie.standing()
                        .means()
                        .getOrDefault(entry, BigDecimal.valueOf(-1))
                        .doubleValue();
            case FIRST -> tie.standing().firsts().getOrDefault(entry, 0);
            case CASTING, JOINT -> 0;
        };
    }

    @Property
    void the_order_in_which_entries_come_makes_no_difference(@ForAll("ties") Tie tie, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(tie.level());
        Collections.shuffle(shuffled, new Random(seed));
        TieBreak one = TieBreak.ofEntries(tie.rule(), tie.level(), tie.standing());
        TieBreak other = TieBreak.ofEntries(tie.rule(), shuffled, tie.standing());
        assertThat(new HashSet<>(other.winners())).isEqualTo(new HashSet<>(one.winners()));
        assertThat(new HashSet<>(other.open())).isEqualTo(new HashSet<>(one.open()));
        assertThat(other.steps()).isEqualTo(one.steps());
    }

    @Test
    void a_criterion_that_leaves_two_level_leaves_them_to_the_casting_vote() {
        TieRule rule = new TieRule(Kind.CRITERION, "need");
        Map<String, BigDecimal> means =
                Map.of("a", new BigDecimal("4.50"), "b", new BigDecimal("4.5"), "c", BigDecimal.ONE);
        TieBreak broken = TieBreak.ofEntries(rule, List.of("a", "b", "c"), new Standing(means, Map.of()));
        assertThat(broken.winners()).isEmpty();
        assertThat(broken.open()).containsExactly("a", "b");
        assertThat(broken.steps()).extracting(TieBreak.Step::word).containsExactly(Word.CRITERION, Word.CASTING);
    }

    @Test
    void answers_about_one_entry_are_left_to_the_casting_vote_whatever_the_rule() {
        for (Kind kind : Kind.values()) {
            TieBreak broken = TieBreak.ofAnswers(new TieRule(kind, null), List.of("yes", "no"));
            assertThat(broken.winners()).isEmpty();
            assertThat(broken.open()).containsExactly("yes", "no");
        }
    }
}
