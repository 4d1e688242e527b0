package org.commended.judging.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.engine.comparison.Answer;
import org.commended.engine.comparison.AnswerLog;
import org.commended.engine.comparison.Replay;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Ballots as the table that everything is calculated from.
 *
 * @param entries that count
 * @param judges who count
 */
public record BallotTable(Stage stage, List<EntryId> entries, List<PersonId> judges) {

    /** What one judge's ballot counts for: the entries it is in with, less those it leaves out and those kept from them. */
    public record Counted(Ballot ballot, Set<EntryId> entries) {
        public static Counted of(Ballot ballot, Set<EntryId> judged, List<EntryId> barred) {
            Set<EntryId> entries = new HashSet<>(ballot.handedIn());
            entries.retainAll(judged);
            entries.removeAll(ballot.leftOut().keySet());
            barred.forEach(entries::remove);
            return new Counted(ballot, entries);
        }

        /** By entry the points, or before how many in a hundred of the others among these it stands. */
        public Map<EntryId, Integer> given(Method method) {
            Map<EntryId, Integer> given = new LinkedHashMap<>(method.isOfComparisons() ? shares() : ballot.given());
            given.keySet().retainAll(entries);
            return given;
        }

        private Map<EntryId, Integer> shares() {
            Map<EntryId, Integer> shares = new LinkedHashMap<>();
            Replay.of(about(ballot, entries)).shares().forEach((entry, share) -> shares.put(EntryId.of(entry), share));
            return shares;
        }
    }

    public ScoreTable of(List<Counted> ballots, Criteria criteria) {
        Method method = stage.plan().method();
        List<Reading> readings = new ArrayList<>();
        for (Counted one : ballots)
            one.given(method)
                    .forEach((entry, given) -> readings.add(
                            new Reading(entry, one.ballot().judge(), Map.of(Criteria.ofBallots(method), given))));
        return new ScoreTable(entries, judges, criteria.list(), readings, marking(ballots, criteria));
    }

    private Marking marking(List<Counted> ballots, Criteria criteria) {
        Method method = stage.plan().method();
        if (!method.isOfComparisons()) return Marking.of(stage.plan(), criteria);
        return Marking.comparing(
                method,
                new AnswerLog(ballots.stream()
                        .flatMap(one -> about(one.ballot(), one.entries()).stream())
                        .toList()));
    }

    /** The answers of a ballot that are about these entries alone, and what undoes them. */
    static List<Answer> about(Ballot ballot, Set<EntryId> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.toString()));
        Set<Integer> kept = new HashSet<>();
        List<Answer> about = new ArrayList<>();
        for (Answer answer : ballot.answers()) {
            boolean stays =
                    switch (answer.kind()) {
                        case PLACED -> ids.contains(answer.first());
                        case COMPARED -> ids.contains(answer.first()) && ids.contains(answer.second());
                        case UNDONE -> kept.contains(answer.value());
                    };
            if (!stays) continue;
            kept.add(answer.number());
            about.add(answer);
        }
        return about;
    }
}
