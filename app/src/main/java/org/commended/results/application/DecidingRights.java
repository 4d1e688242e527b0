package org.commended.results.application;

import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may decide and lock: the chair of the category's panel, and the organisers whose edition it is. */
@Component
public class DecidingRights {

    private final Programmes programmes;
    private final Panels panels;

    DecidingRights(Programmes programmes, Panels panels) {
        this.programmes = programmes;
        this.panels = panels;
    }

    /** A category the viewer may decide about, with what it belongs to; for others there is no such category. */
    public Decidable get(CategoryId id, Viewer viewer) {
        Category category = programmes.getCategory(id);
        Programmes.Whole whole = programmes.getWhole(category.edition());
        boolean organiser = viewer.organises(whole.organiser().id());
        if (!organiser && !panels.isChair(viewer.id(), id)) throw new NotFound();
        return new Decidable(whole, category, organiser);
    }

    /** @param organiser whether the viewer runs the edition, beside perhaps chairing the panel */
    public record Decidable(Programmes.Whole whole, Category category, boolean organiser) {}
}
