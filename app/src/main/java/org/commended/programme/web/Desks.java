package org.commended.programme.web;

import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.springframework.stereotype.Component;

/** What the words of an address stand for. That the edition is the organiser's was asked before. */
@Component
public class Desks {

    private final Programmes programmes;

    Desks(Programmes programmes) {
        this.programmes = programmes;
    }

    public At<Edition> edition(Map<String, String> path) {
        Whole whole = programmes.getWhole(EditionId.of(word(path, "edition")));
        return new At<>(whole, whole.edition());
    }

    /** A category of another edition is not there. */
    public At<Category> category(Map<String, String> path) {
        Whole whole = edition(path).whole();
        Category category = programmes.getCategory(CategoryId.of(word(path, "category")));
        if (!category.edition().equals(whole.edition().id())) throw new NotFound();
        return new At<>(whole, category);
    }

    private static String word(Map<String, String> path, String name) {
        String word = path.get(name);
        if (word == null) throw new NotFound();
        return word;
    }
}
