package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.TellingNominee;
import org.commended.entry.domain.Draft;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
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

/** Telling the person that an entry puts forward. */
@RestController
class NomineeController {

    private final ReadingDrafts reading;
    private final TellingNominee telling;

    NomineeController(ReadingDrafts reading, TellingNominee telling) {
        this.reading = reading;
        this.telling = telling;
    }

    @GetMapping("/entries/{id}/nominee")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return page(EntryId.of(id), Form.empty(), viewer, now);
    }

    @PostMapping("/entries/{id}/nominee")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> tell(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return telling.tell(viewer, entry, form.text("email"), now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry + "/nominee"),
                        reasons -> Answer.refused(page(entry, form.refused(reasons), viewer, now)));
    }

    private NomineePage page(EntryId id, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(id, viewer.id());
        var nominee = draft.entry().details().nominee();
        if (nominee == null) throw new NotFound();
        return new NomineePage(
                new DraftView(draft, now), nominee.name(), telling.find(id).orElse(null), form);
    }
}
