package org.commended.meeting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commended.meeting.domain.Happening.VoteClosed;
import org.commended.meeting.domain.Happening.VotePut;
import org.commended.programme.domain.TieRule;
import org.commended.shared.PersonId;

/**
 * Votes, counted.
 *
 * @param counts of every choice, and of abstentions
 * @param level the choices that got most votes, where several did; none where nobody voted for anything
 */
public record Tally(VotePut put, Map<PersonId, String> ballots, Map<String, Integer> counts, List<String> level) {

    public static Tally of(VotePut put, Map<PersonId, String> ballots) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        put.choices().forEach(choice -> counts.put(choice, 0));
        counts.put(Question.ABSTAIN, 0);
        ballots.values().forEach(choice -> counts.merge(choice, 1, Integer::sum));
        int most = put.choices().stream()
                .map(choice -> counts.getOrDefault(choice, 0))
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<String> level = put.choices().stream()
                .filter(choice -> most > 0 && counts.getOrDefault(choice, 0) == most)
                .toList();
        return new Tally(put, Map.copyOf(ballots), counts, level);
    }

    public boolean isTie() {
        return level.size() > 1;
    }

    /** Who voted for what, by choice, where that may be known. */
    private Map<String, List<PersonId>> named() {
        Map<String, List<PersonId>> named = new TreeMap<>();
        if (put.secret()) return named;
        ballots.entrySet().stream()
                .sorted(Comparator.comparing(ballot -> ballot.getKey().value()))
                .forEach(ballot -> named.computeIfAbsent(ballot.getValue(), choice -> new ArrayList<>())
                        .add(ballot.getKey()));
        return named;
    }

    /** The vote as it ended; with the tie broken, where there was one. */
    public VoteClosed closed(TieRule rule, TieBreak.Standing standing) {
        if (!isTie()) return closed(List.of(), level, List.of());
        TieBreak broken = put.question() == Question.CHOOSE
                ? TieBreak.ofEntries(rule, level, standing)
                : TieBreak.ofAnswers(rule, level);
        return closed(broken.steps(), broken.winners(), broken.open());
    }

    private VoteClosed closed(List<TieBreak.Step> steps, List<String> winners, List<String> open) {
        return new VoteClosed(put.vote(), put.entries(), counts, named(), steps, winners, open);
    }
}
