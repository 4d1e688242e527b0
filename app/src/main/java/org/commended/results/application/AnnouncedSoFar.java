package org.commended.results.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.commended.programme.Publicity;
import org.commended.results.Announced;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;

/** Tells an organiser's home what of each edition everybody can read by now. */
@Component
class AnnouncedSoFar implements Publicity {

    private final Announced announced;

    AnnouncedSoFar(Announced announced) {
        this.announced = announced;
    }

    @Override
    public Map<EditionId, Told> told(Collection<EditionId> editions) {
        Map<EditionId, Told> told = new HashMap<>();
        announced.tally(editions).forEach((edition, tally) -> {
            if (tally.announced() > 0) {
                told.put(edition, Told.WINNERS);
            } else if (tally.shortlisted() > 0) {
                told.put(edition, Told.SHORTLIST);
            }
        });
        return told;
    }
}
