package org.commended.meeting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commended.programme.domain.TieRule;
import org.commended.programme.domain.TieRule.Kind;

/**
 * A tie broken by its rule, with every step as it was taken.
 *
 * @param winners what is taken by the rule; empty where the casting vote has to decide
 * @param open what the casting vote chooses between; empty where the rule decided
 */
public record TieBreak(List<Step> steps, List<String> winners, List<String> open) {

    public TieBreak {
        steps = List.copyOf(steps);
        winners = List.copyOf(winners);
        open = List.copyOf(open);
    }

    /**
     * One step.
     *
     * @param word what was asked
     * @param figures what the answer was for each
     */
    public record Step(Word word, Map<String, String> figures) {

        public Step {
            figures = new TreeMap<>(figures);
        }
    }

    /** What a step asks, or says. */
    public enum Word {
        CRITERION,
        FIRST,
        JOINT,
        /** The rule compares entries, and this question is about one. */
        NOT_BETWEEN_ENTRIES,
        CASTING
    }

    /**
     * What the scores say of each, as far as a rule asks it.
     *
     * @param means on the rule's criterion; none for an entry nobody marked on it
     * @param firsts how many judges put it before the others
     */
    public record Standing(Map<String, BigDecimal> means, Map<String, Integer> firsts) {

        public static final Standing NONE = new Standing(Map.of(), Map.of());

        public Standing {
            means = Map.copyOf(means);
            firsts = Map.copyOf(firsts);
        }
    }

    /** Between answers about one entry: no rule compares them, so the casting vote decides. */
    public static TieBreak ofAnswers(TieRule rule, List<String> level) {
        List<Step> steps = new ArrayList<>();
        if (rule.kind() != Kind.CASTING) steps.add(new Step(Word.NOT_BETWEEN_ENTRIES, Map.of()));
        steps.add(new Step(Word.CASTING, Map.of()));
        return new TieBreak(steps, List.of(), level);
    }

    /** Between entries that got as many votes. */
    public static TieBreak ofEntries(TieRule rule, List<String> level, Standing standing) {
        return switch (rule.kind()) {
            case JOINT -> new TieBreak(List.of(new Step(Word.JOINT, Map.of())), level, List.of());
            case CASTING -> new TieBreak(List.of(new Step(Word.CASTING, Map.of())), List.of(), level);
            case CRITERION -> highest(Word.CRITERION, level, standing.means(), BigDecimal.valueOf(-1));
            case FIRST -> highest(Word.FIRST, level, standing.firsts(), 0);
        };
    }

    private static <T extends Comparable<T>> TieBreak highest(
            Word word, List<String> level, Map<String, T> figures, T none) {
        Map<String, String> shown = new TreeMap<>();
        level.forEach(one -> shown.put(one, figures.containsKey(one) ? String.valueOf(figures.get(one)) : "–"));
        Step asked = new Step(word, shown);
        T best = level.stream()
                .map(one -> figures.getOrDefault(one, none))
                .max(Comparator.naturalOrder())
                .orElse(none);
        List<String> top = level.stream()
                .filter(one -> figures.getOrDefault(one, none).compareTo(best) == 0)
                .toList();
        if (top.size() == 1) return new TieBreak(List.of(asked), top, List.of());
        return new TieBreak(List.of(asked, new Step(Word.CASTING, Map.of())), List.of(), top);
    }
}
