package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.Entries;
import org.commended.entry.application.LookingTogether;
import org.commended.entry.application.OpeningMove;
import org.commended.entry.application.ReadingDrafts;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An entry's task list. */
@RestController
class EntryController {

    private final ReadingDrafts reading;
    private final Entries entries;
    private final OpeningMove moves;
    private final LookingTogether together;

    EntryController(ReadingDrafts reading, Entries entries, OpeningMove moves, LookingTogether together) {
        this.reading = reading;
        this.entries = entries;
        this.moves = moves;
        this.together = together;
    }

    @GetMapping("/entries/{id}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        var draft = reading.get(EntryId.of(id), viewer.id());
        var screening = entries.findScreening(draft.entry().id()).orElse(null);
        var asked = moves.findWaiting(draft.entry().id()).orElse(null);
        return new EntryPage(new DraftView(draft, now), screening, asked, together.of(draft), viewer.id());
    }
}
