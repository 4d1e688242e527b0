package org.commended.exchange.application;

import java.util.Optional;
import org.commended.exchange.application.Changes.How;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.mapping.Files;
import org.commended.exchange.mapping.OrganiserMapping;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SetUps;
import org.commended.shared.OrganiserId;
import org.springframework.stereotype.Component;

/** The organiser that a file names: added, brought up to date or left alone. */
@Component
class TakingOrganiser {

    private final Programmes programmes;
    private final SetUps setUps;

    TakingOrganiser(Programmes programmes, SetUps setUps) {
        this.programmes = programmes;
        this.setUps = setUps;
    }

    Organiser take(SeasonOrganiser file, Files files, Changes changes) {
        Optional<Organiser> before = programmes.findOrganiser(file.id());
        var details = OrganiserMapping.take(file, before.map(Organiser::details).orElse(null), files);
        if (before.isEmpty()) {
            Organiser organiser = new Organiser(OrganiserId.next(), file.id(), details, 0);
            setUps.add(organiser);
            changes.add(Part.ORGANISER, How.CREATED, file.name());
            return organiser;
        }
        if (before.get().details().equals(details)) {
            changes.unchanged(Part.ORGANISER);
            return before.get();
        }
        Organiser organiser = new Organiser(
                before.get().id(), file.id(), details, before.get().version());
        ChangedMeanwhile.unless(setUps.save(organiser));
        changes.add(Part.ORGANISER, How.CHANGED, file.name());
        return organiser;
    }
}
