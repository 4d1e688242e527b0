package org.commended.entry.web;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.commended.entry.domain.Nominee;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Telling the person who is put forward.
 *
 * @param nominee null while nobody was told
 */
public record NomineePage(
        DraftView entry, String name, @Nullable Nominee nominee, Form form) implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    /** Until when they must be told: within a month of when something was first written down about them. */
    public ZonedDateTime until() {
        return entry.entry().startedAt().atZone(entry.zone()).plusMonths(1);
    }

    public ZonedDateTime toldAt() {
        return Objects.requireNonNull(nominee).toldAt().atZone(entry.zone());
    }

    /** What they said, as a key of the message files. */
    public String answer() {
        if (nominee == null) return "untold";
        return nominee.answer() == null ? "waiting" : nominee.answer().word();
    }

    /** Whether somebody can be told, or somebody else in place of a wrong address. */
    public boolean isToTell() {
        return !entry.isReadOnly()
                && entry.draft().closedBecause().isEmpty()
                && (nominee == null || nominee.answer() == null);
    }
}
