package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Extension;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Giving one entry a later deadline.
 *
 * @param given so far, the newest first
 */
public record ExtensionPage(Draft draft, List<Extension> given, Form form) implements Page {

    public ExtensionPage {
        given = List.copyOf(given);
    }

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return draft.form().whole();
    }

    public String href() {
        return whole().desk() + "/entries/" + draft.entry().id();
    }

    public ZonedDateTime there(Instant at) {
        return at.atZone(whole().edition().zone());
    }

    /** The deadline of everybody. */
    public @Nullable ZonedDateTime closesAt() {
        Instant closes = whole().edition().window().closesAt();
        return closes == null ? null : there(closes);
    }

    /** The one that stands. */
    public @Nullable Extension standing() {
        return given.stream().filter(Extension::stands).findFirst().orElse(null);
    }
}
