package org.commended.entry.web;

import java.util.List;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be printed: as its writers have it before them, or as it was sent.
 *
 * @param sent what is printed; null to print what stands in the draft
 * @param corrected whether an organiser put something right in it after it was received
 */
public record EntryPaperPage(DraftView entry, @Nullable SubmittedEntry sent, boolean corrected) implements Page {

    /** What counts for the organiser: the copy that was sent, or the draft while there is none. */
    static EntryPaperPage ofDesk(DraftView entry, @Nullable SubmittedEntry sent, boolean corrected) {
        return new EntryPaperPage(entry, sent, corrected);
    }

    /** What its writers see: the copy that was sent only where nothing was changed since. */
    static EntryPaperPage ofWriter(DraftView entry, @Nullable SubmittedEntry sent, boolean corrected) {
        return new EntryPaperPage(entry, entry.entry().hasUnsentChanges() ? null : sent, corrected);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public String title() {
        return sent == null ? entry.entry().title() : sent.title();
    }

    public List<EntryOrganisation> organisations() {
        return sent == null ? entry.entry().organisations() : sent.organisations();
    }

    public List<Answered> answers() {
        if (sent != null) return sent.answers();
        Draft draft = entry.draft();
        return draft.form().questions().stream()
                .filter(draft::isAsked)
                .map(question -> Answered.of(question, draft.text(question)))
                .toList();
    }
}
