package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.engine.names.BodyHit;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The fields that say what an entry is called and whose it is.
 *
 * @param hits what the register knows by the name that was looked for; null when nothing was looked for
 * @param rows how many further organisations there is room for
 * @param askName whether the person's own name is asked too
 */
public record AboutFields(
        Category category, Form form, @Nullable List<BodyHit> hits, int rows, boolean askName) {

    /** What is chosen where none of the bodies found is meant. */
    public static final String AS_WRITTEN = "as-written";

    public boolean aboutAPerson() {
        return category.details().entrantKind() == EntrantKind.INDIVIDUAL;
    }

    public boolean aboutATeam() {
        return category.details().entrantKind() == EntrantKind.TEAM;
    }

    public boolean ofAPartnership() {
        return category.details().entrantKind() == EntrantKind.PARTNERSHIP;
    }

    /** The offices that a nominee may hold, to choose from; empty where any will do. */
    public Map<String, String> offices() {
        Map<String, String> offices = new LinkedHashMap<>();
        if (category.details().eligibleRoles().isEmpty()) return offices;
        offices.put("", "");
        category.details().eligibleRoles().forEach(office -> offices.put(office, office));
        return offices;
    }
}
