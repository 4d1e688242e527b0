package org.commended.site.edition;

import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.commended.shared.web.stored.SameForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organisers and their programmes. */
@RestController
class ProgrammeController {

    private static final String ORGANISER = "/{organiser:[a-z0-9-]+}";

    private final ReadingProgrammes reading;

    ProgrammeController(ReadingProgrammes reading) {
        this.reading = reading;
    }

    @GetMapping(ORGANISER)
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page organiser(@PathVariable String organiser, Instant now) {
        return reading.organiser(organiser, now);
    }

    @GetMapping(ORGANISER + "/{programme:[a-z0-9-]+}")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page programme(@PathVariable String organiser, @PathVariable String programme, Instant now) {
        return reading.programme(organiser, programme, now);
    }
}
