package org.commended.programme.application;

import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organiser's or a sponsor's logo away; the name stands in its place. */
@Component
public class RemovingLogo {

    private final ChangingOrganiser organisers;
    private final ChangingEdition editions;

    RemovingLogo(ChangingOrganiser organisers, ChangingEdition editions) {
        this.organisers = organisers;
        this.editions = editions;
    }

    @Transactional
    public void ofOrganiser(OrganiserId id, Doing doing) {
        organisers.change(id, now -> Outcome.done(without(now)), doing);
    }

    private static Organiser without(Organiser now) {
        Organiser.Details was = now.details();
        Organiser.Details details = new Organiser.Details(
                was.name(), was.fullName(), was.website(), was.colour(), null, null, was.contact());
        return new Organiser(now.id(), now.slug(), details, now.version());
    }

    @Transactional
    public void ofSponsor(EditionId id, String sponsor, Doing doing) {
        editions.change(id, "sponsors", edition -> Outcome.done(without(edition, sponsor)), doing);
    }

    private static Edition without(Edition edition, String id) {
        Sponsor was = edition.findSponsor(id).orElseThrow(NotFound::new);
        Sponsor sponsor = new Sponsor(id, was.name(), was.level(), was.url(), null, null);
        return new EditionDraft(edition)
                .sponsors(InOrder.with(edition.details().sponsors(), sponsor, Sponsor::id))
                .done();
    }
}
