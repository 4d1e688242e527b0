package org.commended.entry.web;

import java.util.List;
import org.commended.entry.application.ListingRedactions.Hidden;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * How far the categories without names are ready for judges.
 *
 * @param categories those that are judged without names
 */
public record RedactionsPage(Whole whole, List<Hidden> categories) implements Page {

    public RedactionsPage {
        categories = List.copyOf(categories);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }
}
