package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.LookingTogether;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.SharingEntry;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Makes the page of what is said about a section. */
@Component
class CommentsPages {

    private final ReadingDrafts reading;
    private final LookingTogether together;
    private final SharingEntry sharing;

    CommentsPages(ReadingDrafts reading, LookingTogether together, SharingEntry sharing) {
        this.reading = reading;
        this.together = together;
        this.sharing = sharing;
    }

    CommentsPage of(EntryId id, int number, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(id, viewer.id());
        Section section = draft.form().section(number);
        var between = together.of(draft);
        String charge = between.findCharge(number).map(PersonId::toString).orElse("");
        Form filled = form.has("charge") ? form : form.with("charge", charge);
        return new CommentsPage(new DraftView(draft, now), section, between, sharing.list(id), filled);
    }
}
