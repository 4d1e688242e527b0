package org.commended.programme.web.category;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Change;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves an item of a list a place up or down. */
@RestController
class CategoryItemPlaceController {

    private final Desks desks;
    private final CategoryLists lists;
    private final ChangingCategory changing;

    CategoryItemPlaceController(Desks desks, CategoryLists lists, ChangingCategory changing) {
        this.desks = desks;
        this.lists = lists;
        this.changing = changing;
    }

    @PostMapping(CategoryLists.ITEM + "/position")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> move(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        String item = path.getOrDefault("item", "");
        Change<Category> move = lists.of(path).move(item, form.text("to").equals("up"));
        changing.change(at.now().id(), lists.of(path).word(), move, new Doing(viewer.id(), now, form.act()));
        return Answer.seeOther(CategoryLists.address(at, path) + "#" + item);
    }
}
