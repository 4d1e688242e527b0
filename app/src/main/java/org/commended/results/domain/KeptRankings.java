package org.commended.results.domain;

import java.util.Optional;
import java.util.UUID;

/** The ranking that each decision was made by, as it was then. */
public interface KeptRankings {

    Optional<UUID> find(DecisionId decision);

    /** Puts it in the place of an earlier one; a locked decision keeps what it has. */
    void put(DecisionId decision, UUID ranking);

    /** The decision was made by the plain means. */
    void remove(DecisionId decision);
}
