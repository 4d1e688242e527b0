package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.Draft;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Asking whoever writes an entry to move it.
 *
 * @param others the categories it could move to
 * @param crossing beside the chosen one; null before one is chosen
 * @param against why it cannot stand in the chosen one
 * @param needsTime whether a time must be given in which to answer what the other form asks
 */
public record MovePage(
        Draft draft,
        List<Category> others,
        @Nullable Crossing crossing,
        List<Refusal> against,
        boolean needsTime,
        Form form)
        implements Page {

    public MovePage {
        others = List.copyOf(others);
        against = List.copyOf(against);
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

    /** Whether a reason was typed for no category that is there: it stands on the page still, beside the choice. */
    public boolean hasReasonAlone() {
        return crossing == null && form.isRefused() && form.has("reason");
    }

    public Map<String, String> options(Frame frame) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", frame.t("entry.move.choose"));
        others.forEach(category -> options.put(category.id().toString(), category.name()));
        return options;
    }
}
