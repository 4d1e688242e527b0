package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.AddingWriter;
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

/** Who writes an entry. */
@RestController
class PeopleController {

    private final ReadingDrafts reading;
    private final AddingWriter adding;

    PeopleController(ReadingDrafts reading, AddingWriter adding) {
        this.reading = reading;
        this.adding = adding;
    }

    @GetMapping("/entries/{id}/people")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return page(EntryId.of(id), Form.empty(), viewer, now);
    }

    @PostMapping("/entries/{id}/people")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> add(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return adding.add(viewer, entry, form.text("email"), form.text("name"), now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry + "/people"),
                        reasons -> Answer.refused(page(entry, form.refused(reasons), viewer, now)));
    }

    private PeoplePage page(EntryId id, Form form, Viewer viewer, Instant now) {
        var draft = reading.get(id, viewer.id());
        return new PeoplePage(new DraftView(draft, now), adding.list(id), form);
    }
}
