package org.commended.survey;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Prizes were drawn among those who took part.
 *
 * @param subject the survey
 * @param number 1 for the first draw, 2 for one that was made again
 * @param proof with which anybody who has the list can do the draw again
 */
public record DrawMade(UUID subject, int number, Proof proof, PersonId by, Instant at) implements Act {

    /**
     * @param list SHA-256 of the list of addresses
     * @param commitment SHA-256 of the seed, public since the survey opened
     * @param seed shown with the draw
     * @param entrants how many were in it
     */
    public record Proof(String list, String commitment, String seed, int entrants) {}

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                "number", String.valueOf(number),
                "list", proof.list(),
                "commitment", proof.commitment(),
                "seed", proof.seed(),
                "entrants", String.valueOf(proof.entrants()));
    }
}
