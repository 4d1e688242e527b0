package org.commended.results.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every decision that somebody locked, in all editions, as it stands in the database: to be checked, not to be shown. */
public interface Locks {

    List<Lock> list();

    /**
     * A locked decision, piece by piece.
     *
     * @param bytes that were locked
     * @param fingerprint that was kept beside them, 64 small hexadecimal digits
     * @param ranking that was kept with the decision
     */
    record Lock(StagedDecision decision, SealedBytes bytes, String fingerprint, Optional<UUID> ranking) {}
}
