package org.commended.results.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a panel has decided and nobody is told yet. It can still be changed.
 *
 * @param imported decided elsewhere, and taken over with what was announced there
 * @param noAward decided that none is made, which is not the same as nothing decided
 * @param reasons the panel's reasons for the whole; public only where no award is made
 * @param lines in the order they will be shown
 */
public record StagedDecision(
        DecisionId id,
        EditionId edition,
        CategoryId category,
        DecisionKind kind,
        boolean imported,
        boolean noAward,
        String reasons,
        List<DecisionLine> lines,
        @Nullable PersonId stagedBy,
        Instant stagedAt,
        int version)
        implements Decision {

    public StagedDecision {
        lines = List.copyOf(lines);
    }

    @Override
    public StagedDecision staged() {
        return this;
    }

    public List<EntryId> entries() {
        return lines.stream().map(DecisionLine::entry).toList();
    }

    /** How many entries its line stands after: all of a shortlist; the first place of a result. */
    public int places() {
        return kind == DecisionKind.RESULT ? 1 : Math.max(1, lines.size());
    }

    /** The first of two signatures closes it: from here on the bytes stand. */
    public OnceSigned sign(SealedBytes bytes, PersonId by, Instant now) {
        return new OnceSigned(this, bytes, new Signature(by, now));
    }
}
