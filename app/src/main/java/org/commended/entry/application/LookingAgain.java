package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.FormChanges;
import org.commended.entry.domain.FormChanges.Seen;
import org.commended.entry.domain.LookAgain;
import org.commended.entry.domain.LookAgain.Change;
import org.commended.entry.domain.WriterRefusal.MayOnlyRead;
import org.commended.programme.FormChanged;
import org.commended.programme.domain.FormChange;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what changes in a form while it has entries, and tells whoever writes one what to look at again. */
@Component
public class LookingAgain {

    private final ReadingDrafts reading;
    private final EntryForms forms;
    private final FormChanges changes;

    LookingAgain(ReadingDrafts reading, EntryForms forms, FormChanges changes) {
        this.reading = reading;
        this.forms = forms;
        this.changes = changes;
    }

    /** Compared as they are asked: where a category has no questions of its own, every entry is asked for a statement. */
    @EventListener
    void hear(FormChanged changed) {
        List<FormChange> found = FormChange.between(forms.asked(changed.before()), forms.asked(changed.after()));
        if (!found.isEmpty()) changes.add(changed.category(), found, changed.at());
    }

    public LookAgain of(Draft draft) {
        var entry = draft.entry();
        List<Change> since = changes.list(entry.category(), entry.startedAt());
        return since.isEmpty()
                ? new LookAgain(List.of(), List.of())
                : LookAgain.of(draft, since, changes.listSeen(entry.id()));
    }

    /**
     * Somebody has looked at a question, and leaves the answer as it is.
     *
     * @param seq the last change that the page showed
     */
    @Transactional
    public Outcome<EntryId> see(Viewer viewer, EntryId id, String question, long seq, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        if (draft.form().find(question).isEmpty()) throw new NotFound();
        if (!draft.right().mayWrite()) return Outcome.refused(new MayOnlyRead());
        long known = changes.list(draft.entry().category(), draft.entry().startedAt()).stream()
                .mapToLong(Change::seq)
                .max()
                .orElse(0);
        long upTo = Math.min(seq, known);
        if (upTo > 0) changes.see(id, question, upTo, new Seen(viewer.id(), now));
        return Outcome.done(id);
    }
}
