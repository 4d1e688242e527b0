package org.commended.results.feedback;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commended.judging.Judgements.Judged;
import org.commended.judging.Judgements.OfEntry;
import org.commended.programme.domain.Criterion;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as an entrant reads it. It is made of a result that was announced, read as the public reads it, and of nothing
 * less: before that there is no such thing.
 *
 * @param lines by criterion; empty where figures are not given
 * @param comments in the order of the criteria, those on the whole last
 * @param whyNoFigures the word of the text that says why none are given; null where they are
 */
public record OpenFeedback(
        List<Line> lines,
        List<Said> comments,
        String word,
        @Nullable String whyNoFigures) {

    /** With fewer judges each of them could be told from the figures. */
    static final int FEWEST_JUDGES = 3;

    /** A difference from the average that is none. */
    private static final BigDecimal ABOUT = new BigDecimal("0.25");

    public OpenFeedback {
        lines = List.copyOf(lines);
        comments = List.copyOf(comments);
    }

    /** How the entry stands in one criterion: {@code above}, {@code about}, {@code below} the average. */
    public record Line(Criterion criterion, BigDecimal mean, BigDecimal average) {

        public double off() {
            return mean.subtract(average).doubleValue();
        }

        public String word() {
            BigDecimal off = mean.subtract(average);
            if (off.abs().compareTo(ABOUT) < 0) return "about";
            return off.signum() > 0 ? "above" : "below";
        }
    }

    /** @param criterion null for the entry as a whole */
    public record Said(@Nullable Criterion criterion, String words) {}

    /** @param result of the entry's own category */
    static OpenFeedback of(AnnouncedDecision result, Feedback checked, FeedbackKind kind, Judged judged) {
        if (result.kind() != DecisionKind.RESULT || !checked.isChecked() || kind == FeedbackKind.NONE)
            throw new IllegalStateException("Feedback is not open: " + checked.entry());
        OfEntry own = judged.of(checked.entry());
        List<Line> lines = lines(judged, own);
        String why = whyNone(kind, own, lines);
        return new OpenFeedback(why == null ? lines : List.of(), said(checked, judged.criteria()), checked.word(), why);
    }

    private static @Nullable String whyNone(FeedbackKind kind, OfEntry own, List<Line> lines) {
        if (kind == FeedbackKind.WORDS) return "words";
        if (own.judges() < FEWEST_JUDGES) return "few";
        return lines.isEmpty() ? "entries" : null;
    }

    private static List<Line> lines(Judged judged, OfEntry own) {
        return judged.criteria().stream()
                .filter(criterion -> own.means().containsKey(criterion.id())
                        && judged.averages().containsKey(criterion.id()))
                .map(criterion -> new Line(
                        criterion,
                        Objects.requireNonNull(own.means().get(criterion.id())),
                        Objects.requireNonNull(judged.averages().get(criterion.id()))))
                .toList();
    }

    private static List<Said> said(Feedback checked, List<Criterion> criteria) {
        return checked.comments().stream()
                .filter(copy -> !copy.leftOut() && !copy.words().isBlank())
                .sorted(Comparator.comparing(copy -> place(copy.criterion(), criteria)))
                .map(copy -> new Said(
                        criteria.stream()
                                .filter(one -> one.id().equals(copy.criterion()))
                                .findFirst()
                                .orElse(null),
                        copy.words()))
                .toList();
    }

    private static int place(@Nullable String criterion, List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).id().equals(criterion)) return i;
        }
        return criteria.size();
    }
}
