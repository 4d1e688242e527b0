package org.commended.programme.web.category;

import java.util.ArrayList;
import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;

/** What entrants are asked, section by section, in the order they answer. */
public record QuestionsPage(Whole whole, Category category) implements CategoryView {

    /** Questions that stand under one heading; each section is a page for whoever writes. */
    public record Section(String name, List<Question> questions) {}

    @Override
    public String room() {
        return "form";
    }

    @Override
    public String template() {
        return "programme/category/form.jte";
    }

    /** A heading that comes again after another makes a section again: that is how entrants would meet it. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Question question : category.details().form()) {
            String name = question.section() == null ? "" : question.section();
            if (sections.isEmpty() || !sections.getLast().name().equals(name)) {
                sections.add(new Section(name, new ArrayList<>()));
            }
            sections.getLast().questions().add(question);
        }
        return sections;
    }

    public int words() {
        return category.details().form().stream()
                .mapToInt(question -> question.wordLimit() == null ? 0 : question.wordLimit())
                .sum();
    }
}
