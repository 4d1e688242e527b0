package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.SharingEntry;
import org.commended.entry.application.SharingEntry.Member;
import org.commended.entry.domain.Right;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Makes the page of those who take part in an entry. */
@Component
class PeoplePages {

    private final ReadingDrafts reading;
    private final SharingEntry sharing;

    PeoplePages(ReadingDrafts reading, SharingEntry sharing) {
        this.reading = reading;
        this.sharing = sharing;
    }

    PeoplePage of(EntryId id, Form form, Viewer viewer, Instant now) {
        var entry = new DraftView(reading.get(id, viewer.id()), now);
        Form filled = form.has("right") ? form : form.with("right", Right.WRITE.word());
        for (Member member : sharing.list(id)) {
            String name = "right-" + member.person().id();
            if (!filled.has(name)) filled = filled.with(name, member.right().word());
        }
        return new PeoplePage(entry, sharing.list(id), sharing.listWaiting(id), viewer.id(), filled);
    }

    /** Who is asked to do what; where nothing was chosen, to write. */
    static Wanted wanted(Form form) {
        return new Wanted(
                form.text("email"),
                form.text("name"),
                Right.find(form.text("right")).orElse(Right.WRITE));
    }
}
