package org.commended.programme.web.category;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.programme.web.Items;
import org.commended.programme.web.RemovalPage;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes an item out of its list, after asking. */
@RestController
class CategoryItemRemovalController {

    private final Desks desks;
    private final CategoryLists lists;

    CategoryItemRemovalController(Desks desks, CategoryLists lists) {
        this.desks = desks;
        this.lists = lists;
    }

    @GetMapping(CategoryLists.ITEM + "/removal")
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable Map<String, String> path) {
        return page(path, Form.empty());
    }

    @PostMapping(CategoryLists.ITEM + "/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        Doing doing = new Doing(viewer.id(), now, form.act());
        return lists.of(path)
                .remove(at.now(), path.getOrDefault("item", ""), doing)
                .fold(
                        done -> Answer.seeOther(CategoryLists.address(at, path)),
                        reasons -> Answer.refused(page(path, form.refused(reasons))));
    }

    private Page page(Map<String, String> path, Form form) {
        At<Category> at = desks.category(path);
        Items<Category, ?> list = lists.of(path);
        String item = path.getOrDefault("item", "");
        String back = CategoryLists.address(at, path);
        return new RemovalPage(
                at.whole(),
                list.word(),
                list.name(at.now(), item),
                back + "/" + item + "/removal",
                back,
                Sheet.refused(form));
    }
}
