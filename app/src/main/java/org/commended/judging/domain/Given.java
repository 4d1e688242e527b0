package org.commended.judging.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commended.judging.Confidence;
import org.commended.judging.domain.ScoringRefusal.CommentTooLong;
import org.commended.judging.domain.ScoringRefusal.ConfidenceUnclear;
import org.commended.judging.domain.ScoringRefusal.MarkNotOnScale;
import org.commended.programme.domain.Criterion;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a judge wrote on a sheet, as it came.
 *
 * @param seen the version of the sheet it was written on
 * @param marks by criterion; blank takes a mark away, and what is not there leaves it as it is
 * @param comments by criterion; what is not there leaves it as it is
 * @param confidence the word for how sure the judge is; blank takes it away, and null leaves it as it is
 */
public record Given(
        int seen,
        Map<String, String> marks,
        Map<String, String> comments,
        @Nullable String confidence) {

    /** The name of the field of how sure the judge is. */
    public static final String CONFIDENCE = "confidence";

    /** In characters; far more than anybody needs, and no more than a page can carry. */
    public static final int LONGEST_COMMENT = 5_000;

    public Given {
        marks = Map.copyOf(marks);
        comments = Map.copyOf(comments);
    }

    public Given(int seen, Map<String, String> marks, Map<String, String> comments) {
        this(seen, marks, comments, null);
    }

    private static final String MARK = "mark-";
    private static final String COMMENT = "comment-";

    /** The name of the field of a criterion's mark. */
    public static String markField(String criterion) {
        return MARK + criterion;
    }

    public static String commentField(String criterion) {
        return COMMENT + criterion;
    }

    public static Optional<String> criterionMarked(String field) {
        return field.startsWith(MARK) ? Optional.of(field.substring(MARK.length())) : Optional.empty();
    }

    public static Optional<String> criterionCommented(String field) {
        return field.startsWith(COMMENT) ? Optional.of(field.substring(COMMENT.length())) : Optional.empty();
    }

    public List<Refusal> reasonsAgainst(Criteria criteria) {
        List<Refusal> reasons = new ArrayList<>();
        for (Criterion criterion : criteria.list()) {
            if (!isMarkClear(criterion))
                reasons.add(
                        new MarkNotOnScale(markField(criterion.id()), Criteria.LOWEST, Criteria.highest(criterion)));
            if (comments.getOrDefault(criterion.id(), "").length() > LONGEST_COMMENT)
                reasons.add(new CommentTooLong(commentField(criterion.id()), LONGEST_COMMENT));
        }
        if (confidence != null
                && !confidence.isBlank()
                && Confidence.find(confidence).isEmpty()) reasons.add(new ConfidenceUnclear(CONFIDENCE));
        return reasons;
    }

    /** How sure the judge is with this: as they say now, or as they said. */
    public @Nullable Confidence confidence(ScoreSheet sheet) {
        return confidence == null
                ? sheet.confidence()
                : Confidence.find(confidence).orElse(null);
    }

    private boolean isMarkClear(Criterion criterion) {
        String typed = marks.getOrDefault(criterion.id(), "");
        if (typed.isBlank()) return true;
        return typed.matches("[0-9]{1,3}") && Criteria.isOnScale(criterion, Integer.parseInt(typed));
    }

    /** The scores that differ from those on the sheet. */
    public List<Score> changes(ScoreSheet sheet, Criteria criteria, Instant now) {
        Map<String, Score> changed = new LinkedHashMap<>();
        for (Criterion criterion : criteria.list()) {
            String id = criterion.id();
            Integer mark = marks.containsKey(id) ? mark(marks.getOrDefault(id, "")) : sheet.mark(id);
            String comment = comments.getOrDefault(id, sheet.comment(id));
            boolean same = Objects.equals(mark, sheet.mark(id)) && comment.equals(sheet.comment(id));
            if (!same) changed.put(id, new Score(id, mark, comment, now));
        }
        return List.copyOf(changed.values());
    }

    private static @Nullable Integer mark(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed);
    }
}
