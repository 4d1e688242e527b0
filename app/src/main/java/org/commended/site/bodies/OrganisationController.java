package org.commended.site.bodies;

import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Moments;
import org.commended.shared.web.Page;
import org.commended.shared.web.stored.SameForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organisations of the register. */
@RestController
class OrganisationController {

    private final ReadingBodies reading;

    OrganisationController(ReadingBodies reading) {
        this.reading = reading;
    }

    @GetMapping("/organisations")
    @AllowedTo(Access.ANYONE)
    Page search(Form form, Instant now) {
        return reading.search(form.text("q"), now.atZone(Moments.UK).toLocalDate());
    }

    @GetMapping("/organisations/{body}")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page organisation(@PathVariable String body) {
        return reading.page(body);
    }
}
