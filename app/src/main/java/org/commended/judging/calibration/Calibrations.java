package org.commended.judging.calibration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was calculated, kept as it was: rows come, and none ever changes. */
public interface Calibrations {

    /**
     * @param stage whose scores it was made from
     * @param at when
     */
    record Kept(UUID id, UUID stage, Instant at, CalibratedScores scores) {}

    /** Of the same scores and the same number of places, whatever the engine was then. */
    Optional<Kept> find(UUID stage, String digest, int places);

    Optional<Kept> find(UUID id);

    /** Adds it, unless somebody did meanwhile; that which is there. */
    Kept add(Kept kept);
}
