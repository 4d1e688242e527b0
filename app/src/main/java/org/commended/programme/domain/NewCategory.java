package org.commended.programme.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.programme.domain.Category.EnteredBy;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.Category.StageKind;

/** What a category begins with: a name, the usual questions, judging at the desk. Criteria are the organiser's to give. */
public final class NewCategory {

    private NewCategory() {}

    /** @param words gives the words of a key of the message files */
    public static Category.Details details(String name, Edition edition, UnaryOperator<String> words) {
        return new Category.Details(
                name,
                false,
                null,
                null,
                null,
                EntrantKind.ORGANISATION,
                List.of(),
                List.of(),
                EnteredBy.ENTRANTS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                UsualForm.questions(words, edition.details().rules()),
                StagePlan.usual(List.of(StageKind.DESK)),
                null,
                null,
                null,
                List.of());
    }
}
