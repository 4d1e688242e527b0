package org.commended.programme.web.edition;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.SetUpView;
import org.commended.programme.web.form.Sheet;

/** What may be awarded, in order of honour. */
public record LevelsPage(Whole whole, Sheet sheet) implements SetUpView {

    @Override
    public String room() {
        return "levels";
    }

    @Override
    public String template() {
        return "programme/edition/levels.jte";
    }
}
