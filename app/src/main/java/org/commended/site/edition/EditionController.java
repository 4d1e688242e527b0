package org.commended.site.edition;

import java.time.Instant;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.stored.SameForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An edition, its categories, its night and who pays for it. */
@RestController
class EditionController {

    private final ReadingEditions reading;

    EditionController(ReadingEditions reading) {
        this.reading = reading;
    }

    @GetMapping(Address.EDITION)
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page edition(Whole whole, Instant now) {
        return reading.page(whole, Form.empty(), now);
    }

    @GetMapping(Address.EDITION + "/categories/{category}")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page category(Whole whole, @PathVariable String category, Instant now) {
        return reading.category(whole, category, now);
    }

    @GetMapping(Address.EDITION + "/ceremony")
    @AllowedTo(Access.ANYONE)
    Page ceremony(Whole whole, Instant now) {
        return CeremonyPage.of(whole, Form.empty(), now);
    }

    @GetMapping(Address.EDITION + "/sponsors")
    @AllowedTo(Access.ANYONE)
    Page sponsors(Whole whole) {
        return reading.sponsors(whole, Form.empty());
    }
}
