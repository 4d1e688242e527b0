package org.commended.programme.web.category;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.application.AddingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.programme.web.form.Reading;
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

/** The categories of an edition. */
@RestController
class CategoriesController {

    private static final String CATEGORIES = "/manage/{organiser}/editions/{edition}/set-up/categories";

    private final Desks desks;
    private final Programmes programmes;
    private final AddingCategory adding;

    CategoriesController(Desks desks, Programmes programmes, AddingCategory adding) {
        this.desks = desks;
        this.programmes = programmes;
        this.adding = adding;
    }

    @GetMapping(CATEGORIES)
    @AllowedTo(Access.ORGANISER)
    Page list(@PathVariable Map<String, String> path) {
        return page(desks.edition(path), Form.empty());
    }

    @PostMapping(CATEGORIES)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> add(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        Reading reading = new Reading(form);
        String name = reading.required("name", "name", Reading.NAME);
        Doing doing = new Doing(viewer.id(), now, form.act());
        return reading.give(() -> adding.add(at.now().id(), name, doing))
                .fold(
                        id -> Answer.seeOther(at.base() + "/categories/" + id),
                        reasons -> Answer.refused(page(at, form.refused(reasons))));
    }

    private Page page(At<Edition> at, Form form) {
        return new CategoriesPage(at.whole(), programmes.listCategories(at.now().id()), Sheet.refused(form));
    }
}
