package org.commended.entry.web;

import org.commended.entry.application.LookingTogether.Between;
import org.commended.entry.application.OpeningMove.Waiting;
import org.commended.entry.domain.Screening;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The task list of an entry.
 *
 * @param between who sees to which section, and what is said of it
 * @param screening the organiser's word on it, where there is one
 * @param asked where the organiser asked to move it; null where that was not asked, or is answered
 */
public record EntryPage(
        DraftView entry,
        @Nullable Screening screening,
        @Nullable Waiting asked,
        Between between,
        PersonId viewer) implements Page {
    @Override
    public Brand brand() {
        return entry.brand();
    }
}
