package org.commended.results.web;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.results.domain.PublishedEntry;

/** Where the public pages of results are. */
public final class Addresses {

    private Addresses() {}

    public static String of(Whole whole, Category category, PublishedEntry entry) {
        return whole.address() + "/entries/" + category.slug() + "/" + entry.slug();
    }
}
