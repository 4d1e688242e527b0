package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.Entries;
import org.commended.entry.application.EnteringAgain;
import org.commended.entry.application.LookingAgain;
import org.commended.entry.application.LookingTogether;
import org.commended.entry.application.OpeningMove;
import org.commended.entry.application.ReadingDrafts;
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

/** An entry's task list. */
@RestController
class EntryController {

    private final ReadingDrafts reading;
    private final Entries entries;
    private final OpeningMove moves;
    private final LookingTogether together;
    private final LookingAgain again;
    private final EnteringAgain entering;

    EntryController(
            ReadingDrafts reading,
            Entries entries,
            OpeningMove moves,
            LookingTogether together,
            LookingAgain again,
            EnteringAgain entering) {
        this.reading = reading;
        this.entries = entries;
        this.moves = moves;
        this.together = together;
        this.again = again;
        this.entering = entering;
    }

    @GetMapping("/entries/{id}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return page(EntryId.of(id), Form.empty(), viewer, now);
    }

    private EntryPage page(EntryId id, Form form, Viewer viewer, Instant now) {
        var draft = reading.get(id, viewer.id());
        var screening = entries.findScreening(id).orElse(null);
        var asked = moves.findWaiting(id).orElse(null);
        return new EntryPage(
                new DraftView(draft, now),
                screening,
                asked,
                together.of(draft),
                again.of(draft),
                entering.isOffered(draft, now),
                viewer.id(),
                form);
    }

    @PostMapping("/entries/{id}/answers/{question}/look")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> look(
            @PathVariable String id, @PathVariable String question, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return again.see(viewer, entry, question, Numbers.of(form, "change"), now)
                .fold(
                        done -> Answer.seeOther("/entries/" + done),
                        reasons -> Answer.refused(page(entry, form.refused(reasons), viewer, now)));
    }
}
