package org.commended.programme.web.category;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Doing;
import org.commended.programme.application.RemovingCategory;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
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

/** Takes a category out of its edition, after asking. */
@RestController
class CategoryRemovalController {

    private static final String REMOVAL = "/manage/{organiser}/editions/{edition}/set-up/categories/{category}/removal";

    private final Desks desks;
    private final RemovingCategory removing;

    CategoryRemovalController(Desks desks, RemovingCategory removing) {
        this.desks = desks;
        this.removing = removing;
    }

    @GetMapping(REMOVAL)
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable Map<String, String> path) {
        return page(desks.category(path), Form.empty());
    }

    @PostMapping(REMOVAL)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        return removing.remove(at.now().id(), new Doing(viewer.id(), now, form.act()))
                .fold(
                        gone -> Answer.seeOther(at.base() + "/categories"),
                        reasons -> Answer.refused(page(at, form.refused(reasons))));
    }

    private static Page page(At<Category> at, Form form) {
        String home = at.base() + "/categories/" + at.now().id();
        return new RemovalPage(at.whole(), "categories", at.now().name(), home + "/removal", home, Sheet.refused(form));
    }
}
