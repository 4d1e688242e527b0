package org.commended.judging.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commended.judging.domain.Criteria;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Texts;

/** A short name for a criterion, to stand where its text does not fit. */
public final class CriterionName {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}(?:-\\p{L}+)*");

    private static final int SHORT = 40;
    private static final Pattern NO_SENTENCE = Pattern.compile(".*[\\p{L}\\p{N})]");

    /** Without a text of their own; their words are in the message file. */
    private static final Set<String> STAND_INS = Set.of(Criteria.OVERALL, Criteria.SHARE, Criteria.POINTS);

    private static boolean isStandIn(Criterion criterion) {
        return STAND_INS.contains(criterion.id()) && criterion.text().isBlank();
    }

    private CriterionName() {}

    /**
     * Its text where that is a few words and no sentence; else its id where that is made of words, "Wider reach" for
     * {@code wider-reach}; else its number.
     */
    public static String of(Frame frame, Criterion criterion, int number) {
        return of(frame.texts(), criterion, number);
    }

    static String of(Texts texts, Criterion criterion, int number) {
        if (isStandIn(criterion)) return texts.get("judging." + criterion.id() + ".name");
        String text = criterion.text().strip();
        if (text.length() <= SHORT && NO_SENTENCE.matcher(text).matches()) return text;
        if (!WORDS.matcher(criterion.id()).matches()) return texts.get("judging.criterion.numbered", number);
        String words = criterion.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static String text(Frame frame, Criterion criterion) {
        return isStandIn(criterion) ? frame.t("judging." + criterion.id() + ".text") : criterion.text();
    }
}
