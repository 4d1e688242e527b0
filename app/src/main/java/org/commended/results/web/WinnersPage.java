package org.commended.results.web;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * The announced results of an edition, one category to a spread.
 *
 * @param unannounced categories without an announced result, all told alike
 */
public record WinnersPage(Whole whole, List<Spread> spreads, List<Category> unannounced) implements Page {

    public WinnersPage {
        spreads = List.copyOf(spreads);
        unannounced = List.copyOf(unannounced);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public boolean isAnyLockedHere() {
        return spreads.stream().anyMatch(Spread::isLockedHere);
    }

    public boolean isEachLockedHere() {
        return spreads.stream().allMatch(Spread::isLockedHere);
    }

    public Blurb blurb(Frame frame) {
        String title =
                frame.t("published.winners.title") + ": " + whole.edition().name();
        String lede = Lede.of(frame, this);
        return Blurbs.of(whole, title, lede.isEmpty() ? title : lede, "/winners", null);
    }
}
