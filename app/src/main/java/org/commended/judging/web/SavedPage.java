package org.commended.judging.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.judging.domain.Given;
import org.commended.judging.notes.Note;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The line under what a script has saved.
 *
 * @param version that stands now
 * @param savedAt null where nothing stands, and where it was not saved
 * @param form with the reasons where it was not
 * @param meanwhile by field, what was saved elsewhere, where that is why it was not
 */
public record SavedPage(int version, @Nullable Instant savedAt, ZoneId zone, Form form, Map<String, String> meanwhile)
        implements Page {

    static SavedPage saved(int version, @Nullable Instant savedAt, ZoneId zone) {
        return new SavedPage(version, savedAt, zone, Form.empty(), Map.of());
    }

    /** @param stored the page as it stands, without what was typed */
    static SavedPage refused(SheetPage stored, Form form, boolean stale) {
        ZoneId zone = stored.desk().whole().edition().zone();
        boolean note = form.names().contains(Note.FIELD);
        int version = note ? stored.note().version() : stored.version();
        List<String> fields = note ? List.of(Note.FIELD) : fields(stored);
        Map<String, String> meanwhile = new LinkedHashMap<>();
        if (stale) fields.forEach(field -> meanwhile.put(field, stored.form().raw(field)));
        return new SavedPage(version, null, zone, form, meanwhile);
    }

    private static List<String> fields(SheetPage stored) {
        List<String> fields = new ArrayList<>();
        for (Criterion criterion : stored.criteria()) {
            fields.add(Given.markField(criterion.id()));
            fields.add(Given.commentField(criterion.id()));
        }
        fields.add(Given.CONFIDENCE);
        return fields;
    }

    public boolean isSaved() {
        return !form.isRefused();
    }
}
