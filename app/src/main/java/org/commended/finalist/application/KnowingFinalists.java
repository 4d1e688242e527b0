package org.commended.finalist.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.finalist.domain.Confidences;
import org.commended.finalist.domain.Confidences.Confidence;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Decisions.Filed;
import org.commended.results.domain.SealedResults;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/**
 * Who knows: what was announced is read as the public reads it, so that nothing opens before its instant; what was told in
 * confidence holds while the shortlist is locked as it was told.
 */
@Component
public class KnowingFinalists implements Finalists {

    private final Announced announced;
    private final Decisions decisions;
    private final Confidences confidences;
    private final Entries entries;

    KnowingFinalists(Announced announced, Decisions decisions, Confidences confidences, Entries entries) {
        this.announced = announced;
        this.decisions = decisions;
        this.confidences = confidences;
        this.entries = entries;
    }

    /** A shortlist whose entries know. */
    public record Known(CategoryId category, List<EntryId> entries, boolean announced, Instant since) {

        public Known {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public Map<EntryId, Told> listTold(EditionId edition) {
        Map<EntryId, Told> told = new LinkedHashMap<>();
        for (Known known : listKnown(edition))
            known.entries().forEach(entry -> told.put(entry, new Told(known.category(), known.announced())));
        if (told.isEmpty()) return told;
        Map<EntryId, Entry> stand = entries.list(told.keySet()).stream().collect(toMap(Entry::id, Function.identity()));
        told.keySet().removeIf(id -> !isJudged(stand, id));
        return told;
    }

    private static boolean isJudged(Map<EntryId, Entry> stand, EntryId id) {
        Entry entry = stand.get(id);
        return entry != null && entry.standing().isJudged();
    }

    /** By what was told, not by who is left of it. */
    public List<Known> listKnown(EditionId edition) {
        Map<CategoryId, Instant> open = announced.listDecisions(edition).stream()
                .filter(decision -> decision.kind() == DecisionKind.SHORTLIST)
                .collect(toMap(AnnouncedDecision::category, AnnouncedDecision::openedAt, (one, other) -> one));
        List<Confidence> told = confidences.list(edition);
        if (open.isEmpty() && told.isEmpty()) return List.of();
        List<Known> known = new ArrayList<>();
        for (Filed filed : decisions.list(edition)) {
            var staged = filed.decision().staged();
            if (staged.kind() != DecisionKind.SHORTLIST) continue;
            Instant since = open.get(staged.category());
            if (since != null) known.add(new Known(staged.category(), staged.entries(), true, since));
            else
                toldAt(filed, told)
                        .ifPresent(at -> known.add(new Known(staged.category(), staged.entries(), false, at)));
        }
        return known;
    }

    private static Optional<Instant> toldAt(Filed filed, List<Confidence> told) {
        if (!(filed.decision() instanceof SealedResults sealed)) return Optional.empty();
        return told.stream()
                .filter(confidence -> confidence.isOf(sealed))
                .map(Confidence::toldAt)
                .findFirst();
    }
}
