package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.Reminders;
import org.commended.judging.application.WatchingProgress;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's room for judging. */
@RestController
class OverviewController {

    static final String JUDGING = "/manage/{organiser}/editions/{edition}/judging";

    private final Programmes programmes;
    private final WatchingProgress progress;
    private final Reminders reminders;

    OverviewController(Programmes programmes, WatchingProgress progress, Reminders reminders) {
        this.programmes = programmes;
        this.progress = progress;
        this.reminders = reminders;
    }

    @GetMapping(JUDGING)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Instant now) {
        EditionId id = EditionId.of(edition);
        return new OverviewPage(programmes.getWhole(id), progress.list(id), reminders.listLatest(id), now);
    }
}
