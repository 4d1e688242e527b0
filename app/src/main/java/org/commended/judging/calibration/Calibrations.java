package org.commended.judging.calibration;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was calculated, kept as it was: rows come, and none ever changes. */
public interface Calibrations {

    /**
     * What is kept as exact text, whole, so that a lock can name it by the fingerprint of that text. Its id is told to nobody
     * who may not read it: it keeps the scores from being guessed by trying until the fingerprint fits.
     *
     * @param stage whose scores it was made from
     * @param at when
     */
    record Kept(UUID id, UUID stage, Instant at, CalibratedScores scores) {}

    /** Of the same scores and the same number of places, whatever the engine was then. */
    Optional<Kept> find(UUID stage, String digest, int places);

    /** Of the same scores, for the number of places that lies nearest: its order and ranges hold for any. */
    Optional<Kept> findNearest(UUID stage, String digest, int places);

    Optional<Kept> find(UUID id);

    /** The exact text of one. */
    Optional<String> findText(UUID id);

    /** SHA-256 of the exact texts as they stand, 64 small hexadecimal digits each; none for an id that is not there. */
    Map<UUID, String> listFingerprints(Collection<UUID> ids);

    /** The scores one was made from, as {@link TableOfMarks#text} writes them. */
    Optional<String> findScores(UUID id);

    /** Adds it with the scores it was made from, unless somebody did meanwhile; that which is there. */
    Kept add(Kept kept, String marks);
}
