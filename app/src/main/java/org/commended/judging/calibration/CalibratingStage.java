package org.commended.judging.calibration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.calibration.Calibrations.Kept;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calibrated scores of a stage. Where they were kept, those; a small table is calculated while somebody waits for the
 * page, since that takes no longer than the page itself; a large one when its stage closes, and when it is decided.
 */
@Component
public class CalibratingStage {

    /** Readings that are calculated within a request. */
    private static final int SMALL = 1_000;

    private static final int REMEMBERED = 50;

    private final Calibrations calibrations;
    private final Map<Asked, CalibratedScores> remembered = new LinkedHashMap<>(REMEMBERED, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CalibratedScores> eldest) {
            return size() > REMEMBERED;
        }
    };

    CalibratingStage(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    private record Asked(UUID stage, String digest, int places) {}

    /**
     * Empty where nothing was scored, and for a large table that was not calculated yet. One that was calculated for another
     * number of places is given with those: all but the chances is the same.
     */
    @Transactional(readOnly = true)
    public Optional<CalibratedScores> find(Stage stage, ScoreTable table, int places) {
        TableOfMarks marks = new TableOfMarks(table);
        if (marks.isEmpty()) return Optional.empty();
        Asked asked = new Asked(stage.id(), marks.digest(), Math.max(1, places));
        Optional<CalibratedScores> kept = calibrations
                .findNearest(asked.stage(), asked.digest(), asked.places())
                .map(Kept::scores);
        boolean asAsked = kept.filter(scores -> scores.origin().places() == asked.places())
                .isPresent();
        return asAsked || !isSmall(table) ? kept : Optional.of(calculated(asked, table));
    }

    /** Calculates, unless the same was calculated before, and keeps it for good; empty where nothing was scored. */
    @Transactional
    public Optional<Kept> keep(Stage stage, ScoreTable table, int places, Instant now) {
        TableOfMarks marks = new TableOfMarks(table);
        if (marks.isEmpty()) return Optional.empty();
        Asked asked = new Asked(stage.id(), marks.digest(), Math.max(1, places));
        return calibrations
                .find(asked.stage(), asked.digest(), asked.places())
                .or(() -> Optional.of(calibrations.add(
                        new Kept(UUID.randomUUID(), stage.id(), now, calculated(asked, table)), marks.text())));
    }

    /** Whether a page can wait for it. */
    public static boolean isSmall(ScoreTable table) {
        return table.readings().size() <= SMALL;
    }

    private CalibratedScores calculated(Asked asked, ScoreTable table) {
        synchronized (remembered) {
            CalibratedScores known = remembered.get(asked);
            if (known != null) return known;
        }
        CalibratedScores fresh = new Calibrating(table, asked.places(), seed(asked.stage())).calibrate();
        synchronized (remembered) {
            remembered.put(asked, fresh);
        }
        return fresh;
    }

    /** From the stage's id, which nobody chose: no seed can be picked for the order it gives. */
    static long seed(UUID stage) {
        return stage.getMostSignificantBits() ^ stage.getLeastSignificantBits();
    }
}
