package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.CorrectingEntry;
import org.commended.entry.application.CorrectingEntry.Change;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
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

/** Putting an entry right for its owner. */
@RestController
class CorrectionController {

    private static final String CORRECTION = "/manage/{organiser}/editions/{edition}/entries/{entry}/correction";

    private final DeskRights rights;
    private final ReadingDrafts reading;
    private final CorrectingEntry correcting;

    CorrectionController(DeskRights rights, ReadingDrafts reading, CorrectingEntry correcting) {
        this.rights = rights;
        this.reading = reading;
        this.correcting = correcting;
    }

    @GetMapping(CORRECTION)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer) {
        Draft draft = reading.get(rights.open(entry, viewer), EditionId.of(edition));
        String part = form.text("part");
        Form filled =
                Form.of(Map.of("text", List.of(CorrectingEntry.before(draft, part)), "seen", List.of(draft.mark())));
        return new CorrectionPage(draft, part, filled);
    }

    @PostMapping(CORRECTION)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> correct(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EditionId of = EditionId.of(edition);
        EntryId id = rights.open(entry, viewer);
        String part = form.text("part");
        var change = new Change(part, form.text("text"), form.text("reason"), form.text("seen"));
        return correcting
                .correct(viewer, of, id, change, now)
                .fold(done -> Answer.seeOther(new CorrectionPage(reading.get(id, of), part, form).href()), reasons -> {
                    Draft draft = reading.get(id, of);
                    boolean stale = reasons.stream().anyMatch(EntryChangedMeanwhile.class::isInstance);
                    Page page = new CorrectionPage(
                            draft, part, form.with("seen", draft.mark()).refused(reasons));
                    return stale ? Answer.changedMeanwhile(page) : Answer.refused(page);
                });
    }
}
