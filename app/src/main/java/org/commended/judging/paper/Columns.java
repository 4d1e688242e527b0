package org.commended.judging.paper;

import java.util.ArrayList;
import java.util.List;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.programme.domain.Criterion;

/**
 * The columns of a workbook of score sheets. The second row, which is hidden, holds these words, so that columns may be moved
 * about and renamed.
 */
final class Columns {

    static final String REFERENCE = "reference";
    static final String TITLE = "title";
    static final String STATE = "state";
    static final String ENTRY = "entry";
    static final String SEEN = "seen";

    /** The row that holds the words, from 0; entries follow it. */
    static final int WORDS = 1;

    private Columns() {}

    static List<String> of(Criteria criteria) {
        List<String> words = new ArrayList<>(List.of(REFERENCE, TITLE, STATE));
        for (Criterion criterion : criteria.list()) {
            words.add(Given.markField(criterion.id()));
            words.add(Given.commentField(criterion.id()));
        }
        words.addAll(List.of(Given.CONFIDENCE, ENTRY, SEEN));
        return words;
    }

    /** Whether a judge writes in the column. */
    static boolean isOpen(String word) {
        return word.startsWith("mark-") || word.startsWith("comment-") || word.equals(Given.CONFIDENCE);
    }
}
