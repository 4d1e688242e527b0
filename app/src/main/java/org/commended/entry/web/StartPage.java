package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commended.entry.domain.EntryForm;
import org.commended.programme.domain.Category;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter a category, and then the first questions.
 *
 * @param closed why nothing can be started now; empty when it can
 */
public record StartPage(EntryForm entryForm, AboutFields fields, List<Refusal> closed) implements Page {

    @Override
    public Brand brand() {
        return entryForm.whole().organiser().brand();
    }

    public Category category() {
        return entryForm.category();
    }

    public Form form() {
        return fields.form();
    }

    public @Nullable ZonedDateTime closesAt() {
        Instant closes = entryForm.window().closesAt();
        return closes == null ? null : closes.atZone(entryForm.whole().edition().zone());
    }
}
