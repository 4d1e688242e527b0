package org.commended.panel.web;

import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.panel.domain.ConflictKind;
import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** A judge says how they are connected with an entry. */
public record ConnectionPage(Programmes.Whole whole, Entry entry, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    /** Where the entry is read. */
    public String reading() {
        return "/judging/" + entry.category() + "/entries/" + entry.id();
    }

    public List<ConflictKind> kinds() {
        return ConflictKind.declarable();
    }
}
