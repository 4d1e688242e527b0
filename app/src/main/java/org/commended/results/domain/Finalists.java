package org.commended.results.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;

/**
 * The entries a category's shortlist names. Until it is announced the panel may still change it, so a result that goes
 * beyond it is only a thing to be told; from then on every award goes to one of them. Written ahead is announced too: it
 * opens with nobody asked again.
 *
 * @param announced whether an announcement covers the shortlist, opened or written ahead
 */
public record Finalists(Set<EntryId> entries, boolean announced) {

    public Finalists {
        entries = Set.copyOf(entries);
    }

    public static Finalists announced(StagedDecision shortlist) {
        return new Finalists(Set.copyOf(shortlist.entries()), true);
    }

    public boolean names(EntryId entry) {
        return entries.contains(entry);
    }

    /** The entries a result names although they are bound out of it. */
    public List<EntryId> outside(StagedDecision result) {
        if (!announced || result.kind() == DecisionKind.SHORTLIST) return List.of();
        return result.entries().stream().filter(entry -> !names(entry)).toList();
    }

    /** A policy beside the {@link DecisionRules}. */
    public List<Refusal> breachedBy(StagedDecision result, Map<EntryId, String> titles) {
        return outside(result).stream()
                .<Refusal>map(entry -> new NotOnShortlist(titles.getOrDefault(entry, ""), entry))
                .toList();
    }
}
