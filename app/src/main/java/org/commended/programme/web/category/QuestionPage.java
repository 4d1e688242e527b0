package org.commended.programme.web.category;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Sheet;

/** One question of the entry form. */
public record QuestionPage(Whole whole, Category category, String id, Sheet sheet) implements CategoryView {

    @Override
    public String room() {
        return "form";
    }

    @Override
    public String template() {
        return "programme/category/question.jte";
    }

    public boolean isNew() {
        return id.equals(Items.NEW);
    }

    public String list() {
        return home() + "/form";
    }

    public String address() {
        return list() + "/" + id;
    }
}
