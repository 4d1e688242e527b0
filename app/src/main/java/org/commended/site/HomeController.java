package org.commended.site;

import org.commended.programme.Programmes;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.commended.shared.web.Published;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page. */
@RestController
class HomeController {

    private final Programmes programmes;

    HomeController(@Published Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/")
    @AllowedTo(Access.ANYONE)
    Page home() {
        return new HomePage(programmes.listOrganisers());
    }
}
