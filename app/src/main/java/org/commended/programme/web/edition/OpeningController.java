package org.commended.programme.web.edition;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Doing;
import org.commended.programme.application.HidingEdition;
import org.commended.programme.application.OpeningEdition;
import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an edition to the public, and takes that back. */
@RestController
class OpeningController {

    private static final String OPENING = "/manage/{organiser}/editions/{edition}/set-up/opening";

    private final Desks desks;
    private final SetUpPages pages;
    private final OpeningEdition opening;
    private final HidingEdition hiding;

    OpeningController(Desks desks, SetUpPages pages, OpeningEdition opening, HidingEdition hiding) {
        this.desks = desks;
        this.pages = pages;
        this.opening = opening;
        this.hiding = hiding;
    }

    @PostMapping(OPENING)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> open(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        return answer(at, form, now, opening.open(at.now().id(), new Doing(viewer.id(), now, form.act())));
    }

    @PostMapping(OPENING + "/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> hide(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        return answer(at, form, now, hiding.hide(at.now().id(), new Doing(viewer.id(), now, form.act())));
    }

    private ResponseEntity<Page> answer(At<Edition> at, Form form, Instant now, Outcome<Edition> outcome) {
        return outcome.fold(
                done -> Answer.seeOther(at.base() + "/preview"),
                reasons -> Answer.refused(pages.preview(at, form.refused(reasons), now)));
    }
}
