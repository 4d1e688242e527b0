package org.commended.entry.web;

import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Draft;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Question;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * Putting one part of an entry right for its owner.
 *
 * @param part {@link Correction#TITLE} or the id of a question
 */
public record CorrectionPage(Draft draft, String part, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return draft.form().whole();
    }

    public String href() {
        return whole().desk() + "/entries/" + draft.entry().id();
    }

    public boolean isTitle() {
        return part.equals(Correction.TITLE);
    }

    public String asked(Frame frame) {
        return draft.form().find(part).map(Question::text).orElse(frame.t("entry.about.name"));
    }
}
