package org.commended.judging.web;

import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * The scores of a category for its chair.
 *
 * @param aside whether others decide, because an entry of the category is kept from the chair
 * @param left how many sheets of the chair's own are not in while the stage is open: scores are shown when none is
 */
public record StandingsPage(Programmes.Whole whole, ScoresView view, int left, boolean aside) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String pile() {
        return "/judging/" + view.plain().means().category().id();
    }

    /** Whether the panel meets entries at any stage of the category. */
    public boolean meets() {
        return ChangedMarksPage.meets(view.plain().means().category());
    }
}
