package org.commended.programme.web.edition;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.SetUp;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An edition's set-up: what there is to do, and what the public will see. */
@RestController
class SetUpController {

    private static final String SET_UP = "/manage/{organiser}/editions/{edition}/set-up";

    private final Desks desks;
    private final SetUpPages pages;

    SetUpController(Desks desks, SetUpPages pages) {
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping(SET_UP)
    @AllowedTo(Access.ORGANISER)
    Page tasks(@PathVariable Map<String, String> path, Instant now) {
        At<Edition> at = desks.edition(path);
        SetUp setUp = pages.setUp(at, now);
        return new SetUpPage(at.whole(), Tasks.of(setUp), setUp.categories());
    }

    @GetMapping(SET_UP + "/preview")
    @AllowedTo(Access.ORGANISER)
    Page preview(@PathVariable Map<String, String> path, Instant now) {
        return pages.preview(desks.edition(path), Form.empty(), now);
    }
}
