package org.commended.programme.web.category;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.programme.web.Room;
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

/** The lists of a category, and each of their items on its page. */
@RestController
class CategoryItemController {

    private final Desks desks;
    private final CategoryLists lists;
    private final ChangingCategory changing;

    CategoryItemController(Desks desks, CategoryLists lists, ChangingCategory changing) {
        this.desks = desks;
        this.lists = lists;
        this.changing = changing;
    }

    @GetMapping(CategoryLists.LIST)
    @AllowedTo(Access.ORGANISER)
    Page list(@PathVariable Map<String, String> path) {
        return lists.of(path).list(desks.category(path));
    }

    @GetMapping(CategoryLists.ITEM)
    @AllowedTo(Access.ORGANISER)
    Page open(@PathVariable Map<String, String> path) {
        return lists.of(path).open(desks.category(path), path.getOrDefault("item", ""));
    }

    @PostMapping(CategoryLists.ITEM)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> save(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        Room<Category> room = lists.of(path).room(path.getOrDefault("item", ""));
        Doing doing = new Doing(viewer.id(), now, form.act());
        return changing.change(at.now().id(), room.word(), room.change(form), doing)
                .fold(
                        done -> Answer.seeOther(CategoryLists.address(at, path)),
                        reasons -> room.refused(at, form, reasons));
    }
}
