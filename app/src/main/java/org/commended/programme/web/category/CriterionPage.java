package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Sheet;

/** One criterion. */
public record CriterionPage(Whole whole, Category category, String id, Sheet sheet) implements CategoryView {

    @Override
    public String room() {
        return "criteria";
    }

    @Override
    public String template() {
        return "programme/category/criterion.jte";
    }

    public boolean isNew() {
        return id.equals(Items.NEW);
    }

    public String list() {
        return home() + "/criteria";
    }

    public String address() {
        return list() + "/" + id;
    }

    public int marks() {
        List<String> anchors = category.details().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .map(Criterion::anchors)
                .orElse(List.of());
        return CriterionItems.marks(anchors);
    }
}
