package org.commended.panel.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.domain.EntryOrganisation.Role;

/** Who entered with whom in this edition and those before it. Each entry is read once, whoever is asked about later. */
public final class History {

    /** Nobody entered anything before. */
    public static final History NONE = new History(List.of());

    private final Map<String, List<Seen>> byOrganisation = new HashMap<>();

    /** @param entries of several organisations, the latest edition first */
    public History(List<Past> entries) {
        for (Past entry : entries) {
            entry.parts().forEach(part -> byOrganisation
                    .computeIfAbsent(part.organisation().key(), key -> new ArrayList<>())
                    .add(new Seen(entry, part)));
        }
    }

    /** An entry that was sent in, with everybody who took part. */
    public record Past(Because.Earlier earlier, List<EntryTies.Part> parts) {
        public Past {
            parts = List.copyOf(parts);
        }
    }

    private record Seen(Past entry, EntryTies.Part own) {}

    /**
     * Whom organisations met in an entry, by the other's key, the latest meeting of each.
     *
     * @param own keys of organisations that are one for our purpose
     */
    public Map<String, Together> with(Set<String> own) {
        Map<String, Together> met = new LinkedHashMap<>();
        own.stream()
                .flatMap(key -> Stream.ofNullable(byOrganisation.get(key)))
                .flatMap(List::stream)
                .forEach(seen -> seen.entry().parts().stream()
                        .filter(other -> !own.contains(other.organisation().key()))
                        .forEach(other -> met.putIfAbsent(other.organisation().key(), together(seen, other))));
        return met;
    }

    private static Together together(Seen seen, EntryTies.Part other) {
        KnownOrganisation own = seen.own().organisation();
        boolean supplied = seen.own().role() == Role.PARTNER && other.role() != Role.PARTNER;
        return new Together(own.key(), own.name(), supplied, seen.entry().earlier());
    }
}
