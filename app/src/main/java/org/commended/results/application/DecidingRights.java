package org.commended.results.application;

import java.time.Instant;
import org.commended.judging.Progress;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may decide and lock: the chair of the category's panel, and the organisers whose edition it is. Nobody does from
 * whom an entry of the category is kept, since whoever decides about the others decides about that one too; and nobody
 * who has scores of their own to give first, since deciding shows what the others gave.
 */
@Component
public class DecidingRights {

    private final Programmes programmes;
    private final Panels panels;
    private final Progress progress;

    DecidingRights(Programmes programmes, Panels panels, Progress progress) {
        this.programmes = programmes;
        this.panels = panels;
        this.progress = progress;
    }

    /** A category that the viewer may decide about now; where others decide there is none. */
    public Decidable get(CategoryId id, Viewer viewer, Instant now) {
        Decidable decidable = find(id, viewer, now);
        if (decidable.bar() != null) throw new NotFound();
        return decidable;
    }

    /** The same, also for whoever would decide and may not now; for others there is no such category. */
    public Decidable find(CategoryId id, Viewer viewer, Instant now) {
        Category category = programmes.getCategory(id);
        Programmes.Whole whole = programmes.getWhole(category.edition());
        boolean organiser = viewer.organises(whole.organiser().id());
        if (!organiser && !panels.isChair(viewer.id(), id)) throw new NotFound();
        return new Decidable(whole, category, organiser, bar(id, viewer.id(), now));
    }

    private @Nullable Bar bar(CategoryId category, PersonId person, Instant now) {
        if (!panels.listBarred(person, category).isEmpty()) return Bar.ENTRY_KEPT;
        return progress.left(category, person, now) > 0 ? Bar.OWN_SCORES_FIRST : null;
    }

    /** Why somebody who would decide may not. */
    public enum Bar {
        ENTRY_KEPT,
        OWN_SCORES_FIRST
    }

    /**
     * @param organiser whether the viewer runs the edition, beside perhaps chairing the panel
     * @param bar why the viewer may not decide; null where they may
     */
    public record Decidable(
            Programmes.Whole whole,
            Category category,
            boolean organiser,
            @Nullable Bar bar) {}
}
