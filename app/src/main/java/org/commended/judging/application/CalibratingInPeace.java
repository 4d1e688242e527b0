package org.commended.judging.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.judging.calibration.CalibratingStage;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calibrates a stage's scores beside requests. Done twice for the same scores it does nothing the second time. */
@Component
public class CalibratingInPeace {

    private final Programmes programmes;
    private final Stages stages;
    private final ReadingScores scores;
    private final CalibratingStage calibrating;

    CalibratingInPeace(Programmes programmes, Stages stages, ReadingScores scores, CalibratingStage calibrating) {
        this.programmes = programmes;
        this.stages = stages;
        this.scores = scores;
        this.calibrating = calibrating;
    }

    /** At the end of a stage; does nothing where it was opened again meanwhile. */
    @Transactional
    public void calibrateClosed(UUID id, Instant now) {
        stages.find(id).filter(stage -> stage.isClosed(now)).ifPresent(stage -> calibrate(stage, 0, now));
    }

    /**
     * When somebody asks for it, with the scores that are in.
     *
     * @param places after how many the line is drawn; 0 for a usual number
     */
    @Transactional
    public void calibrateAsItIs(UUID id, int places, Instant now) {
        stages.find(id).ifPresent(stage -> calibrate(stage, places, now));
    }

    private void calibrate(Stage stage, int places, Instant now) {
        Criteria criteria = Criteria.of(programmes.getCategory(stage.category()), stage);
        List<Entry> judged = scores.listEntries(stage);
        calibrating.keep(stage, scores.getTable(stage, judged, criteria), CutLine.places(places, judged.size()), now);
    }
}
