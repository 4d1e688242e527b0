package org.commended.entry.web;

import java.util.List;
import org.commended.entry.application.AnsweringNomination.Forward;
import org.commended.entry.domain.Nominee;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * What somebody is put forward with, and what they can say to it.
 *
 * @param said everything that is said about them
 * @param by who told them
 */
public record NominationPage(Forward forward, DraftView entry, List<Answered> said, String by, Form form)
        implements Page {

    public NominationPage {
        said = List.copyOf(said);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public Nominee nominee() {
        return forward.nominee();
    }

    public String href(String act) {
        return "/entries/nominations/" + entry.entry().id() + "/" + act;
    }

    public boolean isOver() {
        return forward.announced() || nominee().isOut() || entry.entry().standing() == Standing.WITHDRAWN;
    }
}
