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
            String words = criterion.anchors().isEmpty()
                    ? frame.t("judging.anchor." + mark)
                    : criterion.anchors().get(mark - 1);
            anchors.add(split(mark, words));
        }
        return anchors;
    }

    private static Anchor split(int mark, String words) {
        int end = words.indexOf(". ");
        return end < 0
                ? new Anchor(mark, "", words)
                : new Anchor(mark, words.substring(0, end + 1), words.substring(end + 2));
    }
}
