package org.commended.programme.web.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.files.FileKind;
import org.commended.shared.web.Frame;

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

    public Map<String, String> fileKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (FileKind kind : FileKind.values()) kinds.put(kind.word(), kind.label());
        return kinds;
    }

    /** The questions that this one can depend on. */
    public List<Question> deciding() {
        return QuestionItems.deciding(category, id);
    }

    public Map<String, String> dependsOn(Frame frame) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", frame.t("programme.form.always"));
        deciding().forEach(question -> options.put(question.id(), question.text()));
        return options;
    }

    public String list() {
        return home() + "/form";
    }

    public String address() {
        return list() + "/" + id;
    }
}
