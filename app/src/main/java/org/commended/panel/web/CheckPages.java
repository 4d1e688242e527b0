package org.commended.panel.web;

import java.time.Instant;
import java.time.LocalDate;
import org.commended.entry.KeptEntries;
import org.commended.panel.application.CheckingCandidate;
import org.commended.panel.application.KnownTies;
import org.commended.panel.domain.Candidate;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what the page shows on which somebody is checked. */
@Component
class CheckPages {

    private final Programmes programmes;
    private final CheckingCandidate checking;
    private final KnownTies ties;
    private final KeptEntries kept;

    CheckPages(Programmes programmes, CheckingCandidate checking, KnownTies ties, KeptEntries kept) {
        this.programmes = programmes;
        this.checking = checking;
        this.ties = ties;
        this.kept = kept;
    }

    CheckPage page(EditionId edition, Form form, Viewer viewer, Instant now) {
        Programmes.Whole whole = programmes.getWhole(edition);
        LocalDate day = now.atZone(whole.edition().zone()).toLocalDate();
        Candidate candidate = CheckController.candidate(form);
        boolean looking = form.has("find");
        return new CheckPage(
                whole,
                form,
                (candidate.isKnown() || form.isRefused()) && !looking
                        ? checking.check(edition, candidate, viewer.id(), now)
                        : null,
                looking ? ties.search(form.text("organisation"), day) : null,
                kept.listKept(edition, viewer.id()).size());
    }

    String panel(Category category) {
        return programmes.getWhole(category.edition()).desk() + "/judging/" + category.id();
    }
}
