package org.commended.entry.web;

import java.util.List;
import org.commended.entry.application.SharingEntry.Member;
import org.commended.entry.application.SharingEntry.Waiting;
import org.commended.entry.domain.Draft;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Who has an entry, and who is to have it. */
public record DeskHandOverPage(Draft draft, List<Member> members, List<Waiting> waiting, Form form) implements Page {

    public DeskHandOverPage {
        members = List.copyOf(members);
        waiting = List.copyOf(waiting);
    }

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return draft.form().whole();
    }

    /** Of the entry on the desk. */
    public String href() {
        return whole().desk() + "/entries/" + draft.entry().id();
    }
}
