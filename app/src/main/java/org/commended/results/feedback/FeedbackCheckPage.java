package org.commended.results.feedback;

import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.programme.domain.Criterion;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.feedback.Feedback.Copy;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One entry's feedback, to be checked.
 *
 * @param copies the comments as they stand: as checked before, or as their judges wrote them
 */
public record FeedbackCheckPage(
        Decidable decidable, Entry entry, Feedback checked, List<Criterion> criteria, List<Copy> copies, Form form)
        implements Page {

    public FeedbackCheckPage {
        criteria = List.copyOf(criteria);
        copies = List.copyOf(copies);
    }

    @Override
    public Brand brand() {
        return decidable.whole().organiser().brand();
    }

    public String list() {
        return "/judging/" + decidable.category().id() + "/feedback";
    }

    public String href() {
        return list() + "/" + entry.id();
    }

    public @Nullable Criterion criterion(Copy copy) {
        return criteria.stream()
                .filter(one -> one.id().equals(copy.criterion()))
                .findFirst()
                .orElse(null);
    }

    /** The form as typed, or with what stands; a comment that came since stands as its judge wrote it. */
    public Form filled() {
        boolean typed = form.isRefused() && !form.names().isEmpty();
        Form filled = typed ? form : form.with("word", checked.word());
        for (Copy copy : copies) {
            String field = "words-" + copy.key();
            if (!typed || !form.names().contains(field)) filled = filled.with(field, copy.words());
        }
        return filled;
    }

    public boolean isOut(Copy copy) {
        boolean typed = form.names().stream().anyMatch(name -> name.startsWith("words-"));
        return typed ? form.chose("out", copy.key().toString()) : copy.leftOut();
    }
}
