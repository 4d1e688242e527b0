package org.commended.panel.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.shared.CategoryId;

/**
 * Whoever pays for a category or an edition pays whatever is entered: decided for one entry, it is decided for all that
 * come later. Asked of the database once for each category, and only where somebody pays.
 */
final class SponsorDecisions {

    private final Conflicts conflicts;
    private final Map<CategoryId, List<Conflict>> decided = new HashMap<>();

    SponsorDecisions(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** The conflict with what was decided about those like it. */
    Conflict decided(CategoryId category, Conflict conflict) {
        if (!conflict.kind().isAboutSponsor()) return conflict;
        return decided.computeIfAbsent(category, this::load).stream()
                .filter(other -> other.isLike(conflict))
                .findFirst()
                .map(other -> following(conflict, other))
                .orElse(conflict);
    }

    private static Conflict following(Conflict conflict, Conflict other) {
        Conflict.Confirmation confirmation = other.confirmation();
        return confirmation == null ? conflict.dismissed(other.dismissal()) : conflict.confirmed(confirmation);
    }

    private List<Conflict> load(CategoryId category) {
        return conflicts.list(category).stream()
                .filter(one -> one.dismissal() != null || one.confirmation() != null)
                .toList();
    }
}
