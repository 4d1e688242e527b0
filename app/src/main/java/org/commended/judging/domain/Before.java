package org.commended.judging.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.judging.Presented.Met;
import org.commended.judging.domain.ScoringRefusal.ReasonForChangeMissing;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a judge gave an entry before they met it, at a stage at which they do.
 *
 * @param marks by criterion, of the stage before
 * @param reasons by criterion, why the mark is another now
 * @param met null where the entry has no hour: then nothing is waited for
 */
public record Before(
        Map<String, Integer> marks,
        Map<String, String> reasons,
        @Nullable Met met) {

    public static final Before NOTHING = new Before(Map.of(), Map.of(), null);
    private static final String REASON = "reason-";

    public Before {
        marks = Map.copyOf(marks);
        reasons = Map.copyOf(reasons);
    }

    /** The name of the field of why a criterion's mark changed. */
    public static String field(String criterion) {
        return REASON + criterion;
    }

    public static boolean isField(String field) {
        return field.startsWith(REASON);
    }

    public static String criterion(String field) {
        return field.substring(REASON.length());
    }

    /** Whether the marks have to wait until the entry has met its panel. */
    public boolean waits() {
        return met == Met.AHEAD;
    }

    public boolean isAbsent() {
        return met == Met.ABSENT;
    }

    public @Nullable Integer mark(String criterion) {
        return marks.get(criterion);
    }

    public String reason(String criterion) {
        return reasons.getOrDefault(criterion, "");
    }

    /**
     * A changed mark has a reason.
     *
     * @param given reasons that come with the sheet
     */
    public List<Refusal> reasonsAgainst(ScoreSheet sheet, Map<String, String> given) {
        List<Refusal> missing = new ArrayList<>();
        sheet.marks().forEach((criterion, mark) -> {
            Integer before = marks.get(criterion);
            if (before == null || before.equals(mark)) return;
            if (given.getOrDefault(criterion, reason(criterion)).isBlank())
                missing.add(new ReasonForChangeMissing(field(criterion), before, mark));
        });
        return missing;
    }
}
