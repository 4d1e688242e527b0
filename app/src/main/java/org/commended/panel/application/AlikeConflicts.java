package org.commended.panel.application;

import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.springframework.stereotype.Component;

/** The conflicts that are decided together. */
@Component
class AlikeConflicts {

    private final Entries entries;
    private final Conflicts conflicts;

    AlikeConflicts(Entries entries, Conflicts conflicts) {
        this.entries = entries;
        this.conflicts = conflicts;
    }

    /** A conflict with an entry of this category. */
    Conflict get(Category category, UUID id) {
        return conflicts
                .find(id)
                .filter(one -> entries.get(one.entry()).category().equals(category.id()))
                .orElseThrow(NotFound::new);
    }

    /** That a judge's organisation pays is decided for all entries of the category at once; everything else by itself. */
    List<Conflict> list(Category category, Conflict conflict) {
        if (!conflict.kind().isAboutSponsor()) return List.of(conflict);
        return conflicts.list(category.id()).stream()
                .filter(other -> other.isLike(conflict) && other.endedAt() == null)
                .toList();
    }
}
