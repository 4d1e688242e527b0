package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.entry.application.EnteringAgain;
import org.commended.entry.application.EnteringAgain.Again;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.EntryRefusal.NextCategoryUnchosen;
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

/** Entering again next year from an entry. */
@RestController
class EnterAgainController {

    private final ReadingDrafts reading;
    private final EnteringAgain entering;

    EnterAgainController(ReadingDrafts reading, EnteringAgain entering) {
        this.reading = reading;
        this.entering = entering;
    }

    @GetMapping("/entries/{id}/again")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return page(reading.get(EntryId.of(id), viewer.id()), form, now);
    }

    /** The category of the same name stands there to begin with. */
    private EnterAgainPage page(Draft draft, Form form, Instant now) {
        List<EntryForm> open = entering.listOpen(draft, now);
        String slug = draft.form().category().slug();
        Optional<EntryForm> chosen = form.has("category")
                ? open.stream()
                        .filter(one -> one.category().id().toString().equals(form.text("category")))
                        .findFirst()
                : open.stream()
                        .filter(one -> one.category().slug().equals(slug))
                        .findFirst();
        Form shown = chosen.map(one -> form.with("category", one.category().id().toString()))
                .orElse(form);
        return new EnterAgainPage(
                new DraftView(draft, now),
                open,
                chosen.orElse(null),
                chosen.map(one -> entering.takenOver(draft, one, now)).orElse(null),
                shown);
    }

    @PostMapping("/entries/{id}/again")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> start(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        EnterAgainPage page = page(draft, form, now);
        if (page.chosen() == null)
            return Answer.refused(page(draft, form.refused(List.of(new NextCategoryUnchosen())), now));
        var again = new Again(draft.entry().id(), page.chosen().category().id(), form.act());
        return entering.start(viewer, again, now)
                .fold(Answer::seeOther, reasons -> Answer.refused(page(draft, form.refused(reasons), now)));
    }
}
