package org.commended.exchange.application;

import java.util.List;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;

/** The same without what its absence would say too. */
final class Plain {

    static SeasonEntry of(SeasonEntry entry) {
        return new SeasonEntry(
                entry.id(),
                entry.title(),
                Boolean.TRUE.equals(entry.titleByEditor()) ? true : null,
                entry.organisations(),
                entry.nominee(),
                entry.people(),
                entry.teamSize(),
                entry.teamSizeAsWritten(),
                entry.summary(),
                entry.result(),
                entry.citation(),
                entry.quotes(),
                entry.pictures());
    }

    /** The entries that have a result, by what is said of that alone. */
    static List<List<Object>> honoured(SeasonCategory category) {
        return category.entries().stream()
                .filter(entry -> entry.result() != null)
                .map(entry -> List.<Object>of(entry.id(), String.valueOf(entry.result()), said(entry), entry.quotes()))
                .toList();
    }

    private static String said(SeasonEntry entry) {
        return entry.citation() == null ? "" : entry.citation();
    }

    private Plain() {}
}
