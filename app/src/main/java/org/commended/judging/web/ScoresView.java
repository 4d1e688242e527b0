package org.commended.judging.web;

import java.util.List;
import java.util.Optional;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratingStage;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The scores of a stage as they are shown.
 *
 * @param plain by their means, for what is the same either way
 * @param ranking null where the means rank
 * @param whyMeans the word of the text that says why they do: too-little, parts, not-yet; empty otherwise
 */
public record ScoresView(MeansView plain, @Nullable RankingView ranking, String whyMeans) {

    /** The rows in the order they are shown. */
    public List<MeansView.Row> rows() {
        return ranking == null
                ? plain.rows()
                : ranking.rows().stream().map(RankedRow::plain).toList();
    }

    /** Makes it from what a reader may see, and from nothing else. */
    @Component
    static class Making {

        private final CalibratingStage calibrating;

        Making(CalibratingStage calibrating) {
            this.calibrating = calibrating;
        }

        ScoresView of(Means means, int asked) {
            int places = asked > 0 ? asked : CutLine.usual(means.entries().size());
            MeansView plain = MeansView.of(means, places);
            Stage stage = means.stage();
            if (stage == null || !plain.hasScores()) return new ScoresView(plain, null, "");
            Optional<CalibratedScores> found = calibrating.find(stage, means.table(), places);
            if (found.isEmpty()) return new ScoresView(plain, null, "not-yet");
            if (found.get().ranks()) return new ScoresView(plain, RankingView.of(plain, found.get()), "");
            return new ScoresView(plain, null, found.get().parts().size() > 1 ? "parts" : "too-little");
        }
    }
}
