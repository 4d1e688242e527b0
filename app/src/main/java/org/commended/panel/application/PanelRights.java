package org.commended.panel.application;

import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.panel.Panels;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what with a panel. What somebody may not see is not found. */
@Component
public class PanelRights {

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Seats seats;

    PanelRights(Programmes programmes, Entries entries, Panels panels, Seats seats) {
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.seats = seats;
    }

    /** A category of the edition that the organiser works on. */
    public Category getCategory(EditionId edition, CategoryId id) {
        Category category = programmes.getCategory(id);
        if (!category.edition().equals(edition)) throw new NotFound();
        return category;
    }

    /** A seat of that category's panel. */
    public Seat getSeat(CategoryId category, UUID id) {
        return seats.find(id).filter(seat -> seat.category().equals(category)).orElseThrow(NotFound::new);
    }

    /** The seat that somebody was offered, whatever became of it, unless they left. */
    public Seat getOwnSeat(CategoryId category, PersonId person) {
        return seats.find(category, person)
                .filter(seat -> seat.leftAt() == null)
                .orElseThrow(NotFound::new);
    }

    /** An entry that a judge may read, as it was sent: of their category, terms accepted, and not kept from them. */
    public Entry getReadable(CategoryId category, EntryId id, PersonId judge) {
        if (!panels.mayJudge(judge, category)) throw new NotFound();
        Entry entry = entries.get(id);
        boolean theirs = entry.category().equals(category) && entry.standing().isJudged();
        if (!theirs || panels.listBarred(judge, category).contains(id)) throw new NotFound();
        SubmittedEntry sent = entries.getSubmitted(id);
        return entry.sent(sent.title(), sent.organisations());
    }
}
