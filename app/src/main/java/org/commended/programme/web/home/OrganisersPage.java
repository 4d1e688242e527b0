package org.commended.programme.web.home;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Page;

/** The bodies that run awards here, and the form that takes in another; for the operator. */
public record OrganisersPage(List<Organiser> organisers, Sheet sheet) implements Page {

    @Override
    public String template() {
        return "programme/home/organisers.jte";
    }
}
