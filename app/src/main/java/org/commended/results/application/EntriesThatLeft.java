package org.commended.results.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commended.entry.Entries;
import org.commended.results.domain.EntryLeft;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds what decisions name and nobody judges any more: entries withdrawn or ruled out since they were decided about. */
@Component
class EntriesThatLeft {

    private final Entries entries;

    EntriesThatLeft(Entries entries) {
        this.entries = entries;
    }

    /** @param categories their names */
    List<Refusal> find(Collection<StagedDecision> decisions, Map<CategoryId, String> categories) {
        var named = decisions.stream()
                .flatMap(decision -> decision.entries().stream())
                .distinct()
                .toList();
        return entries.list(named).stream()
                .filter(entry -> !entry.standing().isJudged())
                .<Refusal>map(entry -> new EntryLeft(categories.getOrDefault(entry.category(), ""), entry.title()))
                .toList();
    }

    List<Refusal> find(StagedDecision decision, DecidingRights.Decidable decidable) {
        return find(
                List.of(decision),
                Map.of(decision.category(), decidable.category().name()));
    }
}
