package org.commended.results.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Decisions.Filed;
import org.commended.results.domain.Finalists;
import org.commended.results.domain.ResultLeavesShortlist;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Holds results to the shortlists that were announced: when they are decided, locked, and announced in their turn. */
@Component
public class Shortlists {

    private final Decisions decisions;
    private final Announcements announcements;
    private final Entries entries;

    Shortlists(Decisions decisions, Announcements announcements, Entries entries) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.entries = entries;
    }

    /** The category's finalists as far as they are decided. */
    public Optional<Finalists> find(CategoryId category) {
        return decisions
                .find(category, DecisionKind.SHORTLIST)
                .map(decision -> decision.staged())
                .map(shortlist -> new Finalists(
                        Set.copyOf(shortlist.entries()),
                        announcements.findCovering(shortlist.id()).isPresent()));
    }

    /** What a decision names beyond the announced shortlist, while it is locked. */
    List<Refusal> against(StagedDecision decision, String category) {
        if (decision.kind() == DecisionKind.SHORTLIST) return List.of();
        List<EntryId> outside = find(decision.category())
                .map(finalists -> finalists.outside(decision))
                .orElse(List.of());
        return refusals(outside, Map.of(decision.category(), category));
    }

    /**
     * What would contradict itself in public, once these are announced beside what is announced already.
     *
     * @param filed all decisions of the edition
     * @param names of the categories
     */
    List<Refusal> against(List<Filed> chosen, List<Filed> filed, Map<CategoryId, String> names) {
        List<StagedDecision> open = filed.stream()
                .filter(one -> chosen.contains(one) || one.announcement().isPresent())
                .map(one -> one.decision().staged())
                .toList();
        Map<CategoryId, Finalists> finalists = open.stream()
                .filter(one -> one.kind() == DecisionKind.SHORTLIST)
                .collect(toMap(StagedDecision::category, Finalists::announced));
        List<EntryId> outside = open.stream()
                .filter(one -> touches(chosen, one.category()))
                .flatMap(one ->
                        Stream.ofNullable(finalists.get(one.category())).flatMap(known -> known.outside(one).stream()))
                .toList();
        return refusals(outside, names);
    }

    private static boolean touches(List<Filed> chosen, CategoryId category) {
        return chosen.stream()
                .anyMatch(one -> one.decision().staged().category().equals(category));
    }

    private List<Refusal> refusals(List<EntryId> outside, Map<CategoryId, String> names) {
        if (outside.isEmpty()) return List.of();
        Map<EntryId, Entry> known = entries.list(outside).stream().collect(toMap(Entry::id, entry -> entry));
        return outside.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .<Refusal>map(
                        entry -> new ResultLeavesShortlist(names.getOrDefault(entry.category(), ""), entry.title()))
                .toList();
    }
}
