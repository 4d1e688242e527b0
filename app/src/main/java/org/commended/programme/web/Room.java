package org.commended.programme.web;

import java.util.List;
import org.commended.programme.application.Change;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Seen;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;

/** One page of set-up, which saves on its own: what stands on it, and what a filled-in form makes of the document. */
public abstract class Room<D> {

    private final String word;

    /** @param word the last word of its address, and its name on the record */
    protected Room(String word) {
        this.word = word;
    }

    public final String word() {
        return word;
    }

    /** The form filled in with what stands. */
    protected abstract Form shown(D now);

    protected abstract Outcome<D> read(D now, Reading reading);

    protected abstract Page page(At<D> at, Sheet sheet);

    public final Page open(At<D> at) {
        return page(at, Sheet.of(shown(at.now())));
    }

    /** The change that a filled-in form asks for, unless the page was saved by somebody else meanwhile. */
    public final Change<D> change(Form typed) {
        return now ->
                Seen.rests(typed, shown(now)) ? read(now, new Reading(typed)) : Outcome.refused(new SavedMeanwhile());
    }

    /** The same page with everything typed, and every reason; with both texts where somebody else was first. */
    public final ResponseEntity<Page> refused(At<D> at, Form typed, List<Refusal> reasons) {
        Form kept = typed.refused(reasons);
        boolean meanwhile = reasons.stream().anyMatch(SavedMeanwhile.class::isInstance);
        return meanwhile
                ? Answer.changedMeanwhile(page(at, Sheet.both(kept, shown(at.now()))))
                : Answer.refused(page(at, Sheet.refused(kept)));
    }
}
