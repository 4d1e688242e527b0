package org.commended.programme.web.edition;

import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.SetUpView;

/**
 * Who pays for part of it.
 *
 * @param categories by a sponsor's id, the names of the categories that name it
 */
public record SponsorsPage(Whole whole, Map<String, List<String>> categories) implements SetUpView {

    @Override
    public String room() {
        return "sponsors";
    }

    @Override
    public String template() {
        return "programme/edition/sponsors.jte";
    }

    public List<String> categories(String sponsor) {
        return categories.getOrDefault(sponsor, List.of());
    }
}
