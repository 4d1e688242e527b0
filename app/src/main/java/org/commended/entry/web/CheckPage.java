package org.commended.entry.web;

import java.util.List;
import org.commended.entry.domain.AnswerRefusal;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Everything an entry says, to be checked before it is sent.
 *
 * @param reasons everything that still stands in the way
 */
public record CheckPage(DraftView entry, List<Refusal> reasons, Form form) implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    /** Where a reason can be put right; empty where nothing on the entry's pages helps. */
    public String href(Refusal reason) {
        if (reason instanceof AnswerRefusal answer) {
            return entry.draft()
                    .form()
                    .find(answer.question())
                    .map(question -> entry.draft().form().sectionOf(question))
                    .map(section -> entry.href("sections/" + section.number()) + "#" + reason.field())
                    .orElse("");
        }
        return reason.field().isEmpty() ? "" : entry.href("about") + "#" + reason.field();
    }

    /** Whether an answer is among what must be put right. */
    public boolean isWrong(String question) {
        return reasons.stream()
                .anyMatch(reason -> reason instanceof AnswerRefusal answer
                        && answer.question().equals(question));
    }
}
