package org.commended.programme.web.edition;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.Items;
import org.commended.programme.web.SetUpView;
import org.commended.programme.web.form.Sheet;

/** One sponsor. */
public record SponsorPage(Whole whole, String id, Sheet sheet) implements SetUpView {

    @Override
    public String room() {
        return "sponsors";
    }

    @Override
    public String template() {
        return "programme/edition/sponsor.jte";
    }

    public boolean isNew() {
        return id.equals(Items.NEW);
    }

    public String address() {
        return base() + "/sponsors/" + id;
    }
}
