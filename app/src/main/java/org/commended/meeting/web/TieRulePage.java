package org.commended.meeting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Where the organiser fixes how ties are broken in a category.
 *
 * @param fixed whether it can no longer be changed: entries have opened
 */
public record TieRulePage(Programmes.Whole whole, Category category, boolean fixed, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String panel() {
        return whole.desk() + "/judging/" + category.id();
    }

    public String address() {
        return panel() + "/tie-rule";
    }

    public Map<String, String> criteria() {
        Map<String, String> criteria = new LinkedHashMap<>();
        for (Criterion criterion : category.details().criteria()) criteria.put(criterion.id(), criterion.text());
        return criteria;
    }
}
