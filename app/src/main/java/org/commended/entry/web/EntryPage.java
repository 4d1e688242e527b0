package org.commended.entry.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commended.entry.application.LookingTogether.Between;
import org.commended.entry.application.OpeningMove.Waiting;
import org.commended.entry.domain.LookAgain;
import org.commended.entry.domain.Screening;
import org.commended.programme.domain.FormChange;
import org.commended.programme.domain.Question;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The task list of an entry.
 *
 * @param again what its writers must look at again, because the form changed
 * @param next whether it can be entered again in another edition
 * @param between who sees to which section, and what is said of it
 * @param screening the organiser's word on it, where there is one
 * @param asked where the organiser asked to move it; null where that was not asked, or is answered
 */
public record EntryPage(
        DraftView entry,
        @Nullable Screening screening,
        @Nullable Waiting asked,
        Between between,
        LookAgain again,
        boolean next,
        PersonId viewer,
        Form form)
        implements Page {

    /** Why a question is to be looked at again, in words. */
    public static String why(Frame frame, List<FormChange.What> what) {
        return what.stream()
                .map(one -> frame.t("entry.again." + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    /** Where a question stands. */
    public String way(Question question) {
        return entry.href("sections/" + entry.draft().form().sectionOf(question).number()) + "#answer-" + question.id();
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }
}
