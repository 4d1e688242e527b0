package org.commended.shared.web;

/**
 * What a page shows, as a record. Its template follows from its name: {@code ShortlistPage} of module {@code results} is
 * shown by {@code results/shortlist.jte}, which takes the page and the {@link Frame}.
 */
public interface Page {

    /** Whose colour and name the page carries; the product's own unless it belongs to an organiser. */
    default Brand brand() {
        return Brand.COMMENDED;
    }

    default String template() {
        return Templates.nameOf(getClass());
    }
}
