package org.commended.results.domain;

import java.util.List;
import java.util.Optional;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/** Decisions and their seals. */
public interface Decisions {

    /**
     * Makes every other act on decisions of the edition wait until the transaction ends. Comes before anything is read
     * that an act rests on: what was read before waiting may be out of date.
     */
    void hold(EditionId edition);

    Optional<Decision> find(CategoryId category, DecisionKind kind);

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
