package org.commended.judging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.GivenScores.GivenScore;
import org.commended.judging.ballot.Ballot;
import org.commended.judging.ballot.BallotTable.Counted;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** What judges gave at stages without sheets, as far as somebody may see it: made from what they may see alone. */
@Component
class ListingAnswers {

    private final Ballots ballots;
    private final Entries entries;

    ListingAnswers(Ballots ballots, Entries entries) {
        this.ballots = ballots;
        this.entries = entries;
    }

    /**
     * Who reads it, and what is known of the edition.
     *
     * @param kept from the reader
     * @param judges who sit on each panel
     * @param barred from each judge
     */
    record Reading(
            EditionId edition,
            Set<EntryId> kept,
            Map<CategoryId, Set<PersonId>> judges,
            Map<PersonId, List<EntryId>> barred) {

        boolean counts(Stage stage, Ballot ballot) {
            return judges.getOrDefault(stage.category(), Set.of()).contains(ballot.judge());
        }
    }

    /** By stage, for each by entry and judge. */
    Map<UUID, List<GivenScore>> list(List<Stage> stages, Reading reading) {
        List<Stage> without = stages.stream()
                .filter(stage -> !stage.plan().method().isOfMarks())
                .toList();
        if (without.isEmpty()) return Map.of();
        Map<UUID, List<Ballot>> said =
                ballots.list(without.stream().map(Stage::id).toList()).stream().collect(groupingBy(Ballot::stage));
        Map<CategoryId, List<Entry>> judged = entries.list(reading.edition()).stream()
                .filter(entry -> entry.standing().isJudged())
                .collect(groupingBy(Entry::category));
        Map<UUID, List<GivenScore>> given = new HashMap<>();
        for (Stage stage : without)
            given.put(
                    stage.id(),
                    scores(
                            stage,
                            said.getOrDefault(stage.id(), List.of()),
                            judged.getOrDefault(stage.category(), List.of()),
                            reading));
        return given;
    }

    private static List<GivenScore> scores(Stage stage, List<Ballot> said, List<Entry> judged, Reading reading) {
        Set<EntryId> all = judged.stream().map(Entry::id).collect(toSet());
        if (isTold(stage, said, all, reading.kept())) return List.of();
        Set<EntryId> shown =
                all.stream().filter(entry -> !reading.kept().contains(entry)).collect(toSet());
        return said.stream()
                .flatMap(ballot -> scores(stage, ballot, shown, reading))
                .sorted(Comparator.comparing((GivenScore one) -> one.entry().value())
                        .thenComparing(one -> one.judge().value()))
                .toList();
    }

    /** Points of one judge add up to what is known: those of the others would tell what a kept entry got. */
    private static boolean isTold(Stage stage, List<Ballot> said, Set<EntryId> judged, Set<EntryId> kept) {
        if (stage.plan().method() != Method.POINTS) return false;
        return kept.stream()
                .anyMatch(entry -> judged.contains(entry)
                        || said.stream().anyMatch(ballot -> ballot.handedIn().contains(entry)));
    }

    private static Stream<GivenScore> scores(Stage stage, Ballot ballot, Set<EntryId> shown, Reading reading) {
        Method method = stage.plan().method();
        Counted counted = Counted.of(ballot, shown, reading.barred().getOrDefault(ballot.judge(), List.of()));
        return counted.given(method).entrySet().stream()
                .map(given -> new GivenScore(
                        stage.category(),
                        stage.id(),
                        stage.kind(),
                        given.getKey(),
                        ballot.judge(),
                        Criteria.ofBallots(method),
                        given.getValue(),
                        "",
                        null,
                        !reading.counts(stage, ballot)));
    }
}
