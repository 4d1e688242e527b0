package org.commended.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.engine.names.BodyId;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedLine;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/**
 * What has been announced, read as the public reads it: nothing here is known before its announcement has opened, by the
 * database's own clock. Each look-up is one query.
 */
public interface Announced {

    /** The announced shortlists and results of an edition, in no order. */
    List<AnnouncedDecision> listDecisions(EditionId edition);

    /** The entries on all announced shortlists, or with all announced results, of an edition; by category, in order. */
    List<PublishedLine> listLines(EditionId edition, DecisionKind kind);

    /** Where one entry stands: on the shortlist, with a result, or both; empty when it is not public. */
    List<PublishedLine> listLines(CategoryId category, String entry);

    /** Every public entry that an organisation had a part in, latest announcement first. */
    List<PublishedLine> listHonours(BodyId body);

    /** The organisations with the most public entries. */
    Map<BodyId, Integer> countHonours(int limit);

    /** What was announced of each edition; none is missing. */
    Map<EditionId, PublishedTally> tally(Collection<EditionId> editions);

    List<PublishedSeal> listSeals(EditionId edition);

    /** The bytes that were locked, once their decision is announced. */
    Optional<byte[]> findLocked(CategoryId category, DecisionKind kind);
}
