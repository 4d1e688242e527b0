package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Sheet;

/** One stage of judging. */
public record StagePage(Whole whole, Category category, String id, Sheet sheet) implements CategoryView {

    @Override
    public String room() {
        return "judging";
    }

    @Override
    public String template() {
        return "programme/category/stage.jte";
    }

    public boolean isNew() {
        return id.equals(Items.NEW);
    }

    public String list() {
        return home() + "/judging";
    }

    public String address() {
        return home() + "/stages/" + id;
    }

    public List<AwardLevel> levels() {
        return whole.edition().levelsOf(category);
    }

    public String field(AwardLevel level) {
        return StageItems.LEVEL + level.id();
    }
}
