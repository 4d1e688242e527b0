package org.commended.results.domain;

import java.util.List;
import java.util.Optional;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/** Decisions and their seals. */
public interface Decisions {

    Optional<Decision> find(CategoryId category, DecisionKind kind);

    /** The same, held until the transaction ends, so that signing and changing follow one another. */
    Optional<Decision> findAndHold(CategoryId category, DecisionKind kind);

    /** All decisions of an edition with what was announced of them, in few queries. */
    List<Filed> list(EditionId edition);

    /** Adds a decision, or puts it in the place of the unsealed one of its category and kind. */
    void put(StagedDecision decision);

    void put(OnceSigned decision);

    void put(SealedResults decision);

    /** Takes every signature away; the decision is staged again. */
    void unseal(StagedDecision decision);

    /** A decision and the announcement that covers it, if any. */
    record Filed(Decision decision, Optional<Announcement> announcement) {}
}
