package org.commended.programme.web.category;

import java.util.Map;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.shared.NotFound;
import org.springframework.stereotype.Component;

/** The lists of a category by the words of their addresses. */
@Component
class CategoryLists {

    static final String LIST =
            "/manage/{organiser}/editions/{edition}/set-up/categories/{category}/{list:criteria|form|stages}";
    static final String ITEM = LIST + "/{item}";

    private final CriterionItems criteria;
    private final QuestionItems questions;
    private final StageItems stages;

    CategoryLists(CriterionItems criteria, QuestionItems questions, StageItems stages) {
        this.criteria = criteria;
        this.questions = questions;
        this.stages = stages;
    }

    /** Where the list stands that the path names. */
    static String address(At<Category> at, Map<String, String> path) {
        return at.base() + "/categories/" + at.now().id() + "/" + path.get("list");
    }

    Items<Category, ?> of(Map<String, String> path) {
        return switch (path.getOrDefault("list", "")) {
            case "criteria" -> criteria;
            case "form" -> questions;
            case "stages" -> stages;
            default -> throw new NotFound();
        };
    }
}
