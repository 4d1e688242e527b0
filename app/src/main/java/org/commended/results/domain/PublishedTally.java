package org.commended.results.domain;

import java.util.Map;
import org.commended.shared.EditionId;

/**
 * What was announced of an edition, counted.
 *
 * @param shortlisted entries on shortlists
 * @param byLevel entries by the id of their award level
 * @param announced categories whose result is out, those without an award among them
 * @param imported whether any of it was announced elsewhere and brought in
 */
public record PublishedTally(
        EditionId edition, int shortlisted, Map<String, Integer> byLevel, int announced, boolean imported) {

    public PublishedTally {
        byLevel = Map.copyOf(byLevel);
    }

    public static PublishedTally none(EditionId edition) {
        return new PublishedTally(edition, 0, Map.of(), 0, false);
    }

    public int of(String level) {
        return byLevel.getOrDefault(level, 0);
    }
}
