package org.commended.people.web;

import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Where the code of the letter is typed; opened by the letter's link, a button takes the code's place.
 *
 * @param id the one-time request
 * @param key what the link carried; empty when the page was reached without it
 */
public record SpendSignInPage(String id, String email, String key, Form form) implements Page {

    public boolean byLink() {
        return !key.isEmpty();
    }
}
