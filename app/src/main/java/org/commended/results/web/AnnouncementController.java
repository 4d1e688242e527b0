package org.commended.results.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.programme.Programmes;
import org.commended.results.application.Announcing;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
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

/** Announcing now or at an instant ahead, and taking back what has not opened yet. */
@RestController
class AnnouncementController {

    private static final String ROOM = "/manage/{organiser}/editions/{edition}";

    private final ResultsPages pages;
    private final Announcing announcing;
    private final Programmes programmes;

    AnnouncementController(ResultsPages pages, Announcing announcing, Programmes programmes) {
        this.pages = pages;
        this.announcing = announcing;
        this.programmes = programmes;
    }

    /** A second look before anything is announced. */
    @GetMapping(ROOM + "/announcements")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> look(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        return read(id, form, now)
                .fold(
                        wanted -> looked(wanted, form, viewer, now),
                        reasons -> refused(id, form.refused(reasons), viewer, now));
    }

    private ResponseEntity<Page> looked(Announcing.Wanted wanted, Form form, Viewer viewer, Instant now) {
        List<Refusal> reasons = announcing.reasonsAgainst(wanted, now);
        if (!reasons.isEmpty()) return refused(wanted.edition(), form.refused(reasons), viewer, now);
        ResultsPage all = pages.page(wanted.edition(), viewer.id(), form, now);
        return Answer.ok(new AnnouncementPage(all, wanted.opensAt(), form));
    }

    @PostMapping(ROOM + "/announcements")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> announce(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        return read(id, form, now)
                .fold(wanted -> announcing.announce(wanted, viewer, now), Outcome::<UUID>refused)
                .fold(
                        made -> Answer.seeOther(programmes.getWhole(id).desk() + "/results?announced=" + made),
                        reasons -> refused(id, form.refused(reasons), viewer, now));
    }

    private Outcome<Announcing.Wanted> read(EditionId edition, Form form, Instant now) {
        return AnnouncementForm.read(
                form, edition, programmes.getEdition(edition).zone(), now);
    }

    private ResponseEntity<Page> refused(EditionId edition, Form form, Viewer viewer, Instant now) {
        return Answer.refused(pages.page(edition, viewer.id(), form, now));
    }

    @PostMapping(ROOM + "/announcements/{id}/cancellation")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> cancel(@PathVariable String edition, @PathVariable String id, Viewer viewer, Instant now) {
        EditionId of = EditionId.of(edition);
        return announcing
                .cancel(of, Ids.parse(id), viewer, now)
                .fold(
                        done -> Answer.seeOther(programmes.getWhole(of).desk() + "/results"),
                        reasons -> refused(of, Form.empty().refused(reasons), viewer, now));
    }
}
