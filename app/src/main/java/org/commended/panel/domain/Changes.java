package org.commended.panel.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What looking for conflicts again changes between one judge and one entry. Done twice it changes nothing the second time.
 *
 * @param add connections nobody knew of
 * @param renew those that had ended and hold again
 * @param end those that hold no longer
 */
public record Changes(List<Conflict> add, List<Conflict> renew, List<Conflict> end) {

    public Changes {
        add = List.copyOf(add);
        renew = List.copyOf(renew);
        end = List.copyOf(end);
    }

    /** @param known what is stored between this judge and this entry, declared connections too: those are left alone */
    public static Changes between(
            List<Conflict> known, List<Found> found, JudgeTies judge, EntryTies entry, Instant now) {
        List<Conflict> add = new ArrayList<>();
        List<Conflict> renew = new ArrayList<>();
        for (Found one : found) {
            known.stream()
                    .filter(conflict -> conflict.isSameAs(one))
                    .findFirst()
                    .ifPresentOrElse(
                            conflict -> {
                                if (conflict.endedAt() != null) renew.add(conflict.endedAt(null));
                            },
                            () -> add.add(Conflict.found(entry.entry(), judge.judge(), one, now)));
        }
        List<Conflict> end = known.stream()
                .filter(conflict -> !conflict.kind().isDeclared() && conflict.endedAt() == null)
                .filter(conflict -> found.stream().noneMatch(conflict::isSameAs))
                .map(conflict -> conflict.endedAt(now))
                .toList();
        return new Changes(add, renew, end);
    }
}
