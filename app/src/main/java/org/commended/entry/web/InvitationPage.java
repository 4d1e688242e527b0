package org.commended.entry.web;

import java.util.stream.Collectors;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Invitation;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * What somebody is asked to take part in, and as what; nothing of what stands in the entry yet.
 *
 * @param by the name of whoever asks
 */
public record InvitationPage(Invitation invitation, DraftView entry, String by, Form form) implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public String href(String act) {
        return "/entries/invitations/" + invitation.id() + "/" + act;
    }

    public String organisations() {
        return entry.entry().organisations().stream()
                .map(EntryOrganisation::name)
                .collect(Collectors.joining(", "));
    }
}
