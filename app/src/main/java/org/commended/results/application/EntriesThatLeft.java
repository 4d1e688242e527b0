package org.commended.results.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commended.entry.Anonymity;
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
    private final Anonymity anonymity;

    EntriesThatLeft(Entries entries, Anonymity anonymity) {
        this.entries = entries;
        this.anonymity = anonymity;
    }

    /** @param categories their names */
    List<Refusal> find(Collection<StagedDecision> decisions, Map<CategoryId, String> categories) {
        var named = decisions.stream()
                .flatMap(decision -> decision.entries().stream())
                .distinct()
                .toList();
        return entries.list(named).stream()
                .filter(entry -> !entry.standing().isJudged())
                .<Refusal>map(
                        entry -> new EntryLeft(categories.getOrDefault(entry.category(), ""), anonymity.nameOf(entry)))
                .toList();
    }

    List<Refusal> find(StagedDecision decision, DecidingRights.Decidable decidable) {
        return find(
                List.of(decision),
                Map.of(decision.category(), decidable.category().name()));
    }
}
