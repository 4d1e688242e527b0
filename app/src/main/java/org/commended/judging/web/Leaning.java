package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.shared.PersonId;

/**
 * Whether an entry met strict or lenient readers.
 *
 * @param severities of each judge, in points
 * @param apart how far the panel's judges lie from each other; 0 where it matters to nobody, since all read everything
 */
record Leaning(Map<PersonId, Double> severities, double apart) {

    /** Readers are strict or lenient on the whole where they lie this far from the panel, in the panel's deviations. */
    private static final double LEAST = 0.25;

    static Leaning of(CalibratedScores scores) {
        Map<PersonId, Double> severities = scores.judges().stream().collect(toMap(Marker::id, Marker::severity));
        double variance = severities.values().stream()
                .mapToDouble(severity -> severity * severity)
                .average()
                .orElse(0);
        return new Leaning(severities, scores.whole() ? 0 : Math.sqrt(variance));
    }

    /** The word of the text: strict or lenient; empty where they are as the panel is. */
    String of(Collection<Reading> readings) {
        double leaning = readings.stream()
                .mapToDouble(reading -> severities.getOrDefault(reading.judge(), 0.0))
                .average()
                .orElse(0);
        if (apart == 0 || Math.abs(leaning) < LEAST * apart) return "";
        return leaning < 0 ? "strict" : "lenient";
    }
}
