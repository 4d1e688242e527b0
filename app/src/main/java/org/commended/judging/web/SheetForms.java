package org.commended.judging.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.judging.Confidence;
import org.commended.judging.domain.Before;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.programme.domain.Criterion;
import org.commended.shared.PersonId;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Score sheets as forms, and back. */
final class SheetForms {

    /** The version of the sheet that the page showed. */
    static final String SEEN = "seen";

    /** Whose sheet the page showed: somebody else may have signed in with the same browser since. */
    static final String WRITER = "writer";

    static final String WHY = "why";

    /** Says that a script saves, and wants a line back rather than a page. */
    static final String LINE = "line";

    private SheetForms() {}

    static Form of(@Nullable ScoreSheet sheet, Criteria criteria) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (sheet == null) return Form.empty();
        for (Criterion criterion : criteria.list()) {
            String id = criterion.id();
            values.put(Given.markField(id), List.of(Objects.toString(sheet.mark(id), "")));
            values.put(Given.commentField(id), List.of(sheet.comment(id)));
        }
        Confidence sure = sheet.confidence();
        values.put(Given.CONFIDENCE, List.of(sure == null ? "" : sure.word()));
        values.put(WHY, List.of(sheet.comment()));
        return Form.of(values);
    }

    /** Whatever it gives for a criterion: which of them are asked for, the sheet knows. */
    static Given read(Form form) {
        Map<String, String> marks = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        for (String field : form.names()) {
            Given.criterionMarked(field).ifPresent(criterion -> marks.put(criterion, form.text(field)));
            Given.criterionCommented(field).ifPresent(criterion -> comments.put(criterion, form.text(field)));
        }
        String sure = form.names().contains(Given.CONFIDENCE) ? form.text(Given.CONFIDENCE) : null;
        return new Given(seen(form), marks, comments, sure);
    }

    /** Why marks are other ones than before the entry was met, by criterion. */
    static Map<String, String> reasons(Form form) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String field : form.names())
            if (Before.isField(field)) reasons.put(Before.criterion(field), form.text(field));
        return reasons;
    }

    /** A form that does not say whose it is counts as the viewer's own. */
    static boolean isOf(Form form, PersonId viewer) {
        return !form.has(WRITER) || form.text(WRITER).equals(viewer.toString());
    }

    static int seen(Form form) {
        String seen = form.text(SEEN);
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
