package org.commended.exchange.mapping;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Honour;
import org.commended.shared.EntryId;

/** A category's shortlist or result as a file has it. */
public final class DecisionTaken {

    /** @param ids of the category's entries in the house, by their ids in the file */
    public static List<DecisionLine> take(SeasonCategory file, DecisionKind kind, Map<String, EntryId> ids) {
        return switch (kind) {
            case SHORTLIST -> shortlist(file, ids);
            case RESULT -> results(file, ids);
        };
    }

    private static List<DecisionLine> shortlist(SeasonCategory file, Map<String, EntryId> ids) {
        Map<String, SeasonEntry> entries = file.entries().stream().collect(toMap(SeasonEntry::id, entry -> entry));
        return file.shortlist().stream()
                .map(id -> Objects.requireNonNull(entries.get(id)))
                .map(entry -> new DecisionLine(
                        Objects.requireNonNull(ids.get(entry.id())), null, "", honourOfFinalist(entry)))
                .toList();
    }

    /** What is said of an entry is said with its result, if it has one. */
    private static Honour honourOfFinalist(SeasonEntry entry) {
        return entry.result() == null ? EntryMapping.honour(entry) : Honour.UNSPOKEN;
    }

    private static List<DecisionLine> results(SeasonCategory file, Map<String, EntryId> ids) {
        return file.entries().stream()
                .filter(entry -> entry.result() != null)
                .map(entry -> new DecisionLine(
                        Objects.requireNonNull(ids.get(entry.id())), entry.result(), "", EntryMapping.honour(entry)))
                .toList();
    }

    private DecisionTaken() {}
}
