package org.commended.entry.web;

import org.commended.shared.web.Form;

/** Numbers that our own pages put into fields; whatever else came counts as a number no page has. */
final class Numbers {

    static final int NONE = -1;

    private Numbers() {}

    static int of(Form form, String name) {
        return form.text(name).matches("[0-9]{1,9}") ? Integer.parseInt(form.text(name)) : NONE;
    }
}
