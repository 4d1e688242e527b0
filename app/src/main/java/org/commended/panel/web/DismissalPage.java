package org.commended.panel.web;

import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** One conflict, and the question whether it matters. */
public record DismissalPage(Programmes.Whole whole, Category category, Noticed noticed, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String panel() {
        return whole.desk() + "/judging/" + category.id();
    }
}
