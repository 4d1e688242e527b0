package org.commended.entry.application;

import java.util.Optional;
import org.commended.entry.domain.Desk;
import org.commended.entry.domain.DeskFilter;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Leads an organiser who checks entries against the rules from each to the next. */
@Component
public class CheckingOn {

    private final Desk desk;
    private final DeskRights rights;

    CheckingOn(Desk desk, DeskRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    /** The next that waits, in the order of the list one came from; never one that is kept from the viewer. */
    public Optional<EntryId> next(EditionId edition, DeskFilter filter, EntryId after, Viewer viewer) {
        return desk.findNextToCheck(edition, filter.keeping(rights.listKept(edition, viewer)), after);
    }
}
