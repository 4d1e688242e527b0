package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.WatchingNominees;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
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

/** People who are put forward, as their organiser follows them. */
@RestController
class DeskNomineesController {

    private static final String NOMINEES = "/manage/{organiser}/editions/{edition}/nominees";

    private final Programmes programmes;
    private final WatchingNominees watching;

    DeskNomineesController(Programmes programmes, WatchingNominees watching) {
        this.programmes = programmes;
        this.watching = watching;
    }

    @GetMapping(NOMINEES)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Viewer viewer) {
        EditionId id = EditionId.of(edition);
        return new DeskNomineesPage(programmes.getWhole(id), watching.list(id, viewer), watching.agreeFirst(id));
    }

    @PostMapping(NOMINEES)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> decide(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        if (form.has("asked")) watching.agreeFirst(id, form.chose("first", "yes"), viewer, now);
        return Answer.seeOther(programmes.getWhole(id).desk() + "/nominees");
    }
}
