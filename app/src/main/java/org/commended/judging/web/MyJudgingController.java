package org.commended.judging.web;

import java.time.Instant;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a judge begins. */
@RestController
class MyJudgingController {

    private final MyCategories categories;

    MyJudgingController(MyCategories categories) {
        this.categories = categories;
    }

    @GetMapping("/judging")
    @AllowedTo(Access.SIGNED_IN)
    Page mine(Viewer viewer, Instant now) {
        return new JudgingPage(categories.list(viewer.id()), now);
    }
}
