package org.commended.judging.web;

import java.util.ArrayList;
import java.util.List;
import org.commended.judging.domain.Criteria;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Frame;

/**
 * A mark with the words that say what it stands for.
 *
 * @param head its first sentence, to be read at a glance; empty where there is only one
 * @param rest what follows
 */
public record Anchor(int mark, String head, String rest) {

    /** The criterion's own anchors, or the usual ones, the highest mark first. */
    public static List<Anchor> of(Frame frame, Criterion criterion) {
        List<Anchor> anchors = new ArrayList<>();
        for (int mark = Criteria.highest(criterion); mark >= Criteria.LOWEST; mark--) {
            anchors.add(split(mark, words(frame, criterion, mark)));
        }
        return anchors;
    }

    private static String words(Frame frame, Criterion criterion, int mark) {
        if (criterion.anchors().isEmpty()) return frame.t("judging.anchor." + mark);
        String own = criterion.anchors().get(mark - 1);
        return criterion.anchors().equals(Criteria.PASS_FAIL) ? frame.t("judging.anchor." + own) : own;
    }

    private static Anchor split(int mark, String words) {
        int end = words.indexOf(". ");
        return end < 0
                ? new Anchor(mark, "", words)
                : new Anchor(mark, words.substring(0, end + 1), words.substring(end + 2));
    }
}
