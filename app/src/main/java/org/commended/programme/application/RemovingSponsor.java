package org.commended.programme.application;

import java.util.Objects;
import org.commended.programme.Programmes;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.SetUps;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sponsor away from an edition and from the categories that name it. */
@Component
public class RemovingSponsor {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ChangingEdition changing;

    RemovingSponsor(Programmes programmes, SetUps setUps, ChangingEdition changing) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.changing = changing;
    }

    @Transactional
    public Outcome<Edition> remove(EditionId id, String sponsor, Doing doing) {
        Outcome<Edition> removed =
                changing.change(id, "sponsors", edition -> Outcome.done(without(edition, sponsor)), doing);
        if (removed instanceof Outcome.Done) letGo(id, sponsor);
        return removed;
    }

    private static Edition without(Edition edition, String sponsor) {
        Sponsor away = edition.findSponsor(sponsor).orElseThrow(NotFound::new);
        return new EditionDraft(edition)
                .sponsors(InOrder.without(edition.details().sponsors(), away))
                .done();
    }

    private void letGo(EditionId id, String sponsor) {
        programmes.listCategories(id).stream()
                .filter(category -> Objects.equals(category.details().sponsor(), sponsor))
                .map(category -> new CategoryDraft(category)
                        .awards(category.details().levels(), null)
                        .done())
                .forEach(setUps::save);
    }
}
