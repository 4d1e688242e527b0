package org.commended.panel.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.panel.domain.Changes;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.JudgeTies;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Compares judges with entries, pair by pair, without asking the database about a pair. */
@Component
class ComparingAll {

    private final Conflicts conflicts;
    private final NotingConflicts noting;

    ComparingAll(Conflicts conflicts, NotingConflicts noting) {
        this.conflicts = conflicts;
        this.noting = noting;
    }

    /** A category's judges and what they would read. */
    record Pile(Category category, List<JudgeTies> judges, List<EntryTies> entries) {}

    void compare(List<Pile> piles, Instant now) {
        Map<EntryId, Map<PersonId, List<Conflict>>> stored = stored(piles);
        SponsorDecisions decided = new SponsorDecisions(conflicts);
        for (Pile pile : piles) {
            for (JudgeTies judge : pile.judges()) {
                for (EntryTies entry : pile.entries()) {
                    List<Conflict> known =
                            stored.getOrDefault(entry.entry(), Map.of()).getOrDefault(judge.judge(), List.of());
                    Changes changes = Changes.between(known, ConflictPolicy.findAll(judge, entry), judge, entry, now);
                    noting.note(pile.category(), changes, decided, now);
                }
            }
        }
    }

    private Map<EntryId, Map<PersonId, List<Conflict>>> stored(List<Pile> piles) {
        List<EntryId> entries = piles.stream()
                .flatMap(pile -> pile.entries().stream())
                .map(EntryTies::entry)
                .toList();
        List<PersonId> judges = piles.stream()
                .flatMap(pile -> pile.judges().stream())
                .map(JudgeTies::judge)
                .distinct()
                .toList();
        return conflicts.list(entries, judges).stream()
                .collect(groupingBy(Conflict::entry, groupingBy(Conflict::judge)));
    }
}
