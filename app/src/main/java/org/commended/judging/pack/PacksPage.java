package org.commended.judging.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * Where an organiser asks for the judges' packs.
 *
 * @param categories those with judges who read
 * @param closed those in which something is kept from the organiser
 */
public record PacksPage(Whole whole, List<Category> categories, List<Category> closed, Form form) implements Page {

    public PacksPage {
        categories = List.copyOf(categories);
        closed = List.copyOf(closed);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging/packs";
    }

    /** All of them first. */
    public Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.t("judging.pack.every", categories.size()));
        categories.forEach(category -> choices.put(category.id().toString(), category.name()));
        return choices;
    }
}
