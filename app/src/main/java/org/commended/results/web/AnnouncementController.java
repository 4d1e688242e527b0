package org.commended.results.web;

import java.time.Instant;
import java.util.Optional;
import org.commended.programme.Programmes;
import org.commended.results.application.Announcing;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.NotAnHour;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
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

    @PostMapping(ROOM + "/announcements")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> announce(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        Optional<Instant> opensAt = form.text("when").equals("later")
                ? DayAndHour.find(
                        form.text("day"),
                        form.text("hour"),
                        programmes.getEdition(id).zone())
                : Optional.of(now);
        if (opensAt.isEmpty()) return refused(id, form.refused(java.util.List.of(new NotAnHour())), viewer, now);
        var wanted = new Announcing.Wanted(
                id, form.all("decision").stream().map(DecisionId::of).toList(), opensAt.get());
        return announcing
                .announce(wanted, viewer, now)
                .fold(
                        done -> Answer.seeOther(programmes.getWhole(id).desk() + "/results"),
                        reasons -> refused(id, form.refused(reasons), viewer, now));
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
