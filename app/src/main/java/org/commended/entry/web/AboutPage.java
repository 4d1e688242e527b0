package org.commended.entry.web;

import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** What an entry is called and whose it is, to be changed. */
public record AboutPage(DraftView entry, AboutFields fields) implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public Form form() {
        return fields.form();
    }
}
