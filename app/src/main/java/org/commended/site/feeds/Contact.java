package org.commended.site.feeds;

import org.commended.shared.web.Settings;

/** Whom to write to about the site itself: where its letters come from. */
public final class Contact {

    private Contact() {}

    /** {@code awards@example.org}, of {@code Commended <awards@example.org>}. */
    public static String address(Settings settings) {
        String from = settings.mailFrom();
        int open = from.indexOf('<');
        return open < 0 ? from.strip() : from.substring(open + 1, from.indexOf('>', open));
    }
}
