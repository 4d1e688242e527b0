package org.commended.engine.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Scores;
import org.commended.engine.comparison.RankingOfAnswers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What counting again comes to.
 *
 * @param fingerprint SHA-256 of the locked bytes in the pack
 * @param ranking calculated from the scores; null where the scores cannot be read
 * @param awarded the locked lines, in their order
 * @param titles of the entries by their ids, for people; empty where the pack does not tell
 * @param faults none where every file fits every other and the ranking is the one that was locked
 */
public record Recount(
        String fingerprint,
        @Nullable CalibrationReport ranking,
        List<Awarded> awarded,
        Map<String, String> titles,
        List<Fault> faults) {

    private static final JsonMapper JSON = new JsonMapper();
    /** The way of a stage whose judges share points out. */
    private static final String POINTS = "points";

    /** What was locked for one entry; the level is empty on a shortlist. */
    public record Awarded(String entry, String title, String level) {}

    public Recount {
        awarded = List.copyOf(awarded);
        titles = Map.copyOf(titles);
        faults = List.copyOf(faults);
    }

    public boolean matches() {
        return faults.isEmpty();
    }

    /** Reads nothing but the pack. */
    public static Recount of(DecisionPack pack) {
        List<Fault> faults = new ArrayList<>(Fingerprints.faults(pack));
        JsonNode sealed = json(pack, DecisionPack.SEALED, faults);
        JsonNode kept = json(pack, DecisionPack.RANKING, faults).path("scores");
        CalibrationReport ranking = null;
        try {
            ranking = ranking(pack, kept, faults);
            faults.addAll(new Comparing(kept, ranking).faults());
        } catch (UnreadableScores unreadable) {
            faults.add(unreadable.fault());
        }
        return new Recount(pack.sha256(DecisionPack.SEALED), ranking, awarded(sealed), Titles.of(pack), faults);
    }

    /** By the way the judges were asked: for marks, for points to share out, or to compare. */
    private static CalibrationReport ranking(DecisionPack pack, JsonNode kept, List<Fault> faults)
            throws UnreadableScores {
        JsonNode origin = kept.path("origin");
        String way = origin.path("way").asString("");
        if (AnswersOfPack.WAYS.contains(way)) {
            AnswersOfPack answers = AnswersOfPack.read(pack);
            faults.addAll(answers.faults(kept));
            return RankingOfAnswers.of(
                    answers.log(), places(origin), origin.path("seed").asLong(1));
        }
        Scores scores = ScoresOfPack.read(pack, origin);
        return Calibration.of(scores, settings(scores, origin), step -> {});
    }

    private static JsonNode json(DecisionPack pack, String file, List<Fault> faults) {
        try {
            return JSON.readTree(pack.text(file));
        } catch (JacksonException broken) {
            faults.add(Fault.of(file, "it is not JSON"));
            return JSON.createObjectNode();
        }
    }

    private static int places(JsonNode origin) {
        return Math.max(1, origin.path("places").asInt(1));
    }

    /**
     * As the platform asks: where every judge read every entry the order is to be that of the means; points that are shared
     * out hang together within a judge, so nothing is read from their spread.
     */
    private static CalibrationSettings settings(Scores scores, JsonNode origin) {
        boolean whole =
                scores.size() == scores.entries().size() * scores.judges().size();
        boolean shared = origin.path("way").asString("").equals(POINTS);
        return new CalibrationSettings(
                places(origin), origin.path("seed").asLong(1), whole || shared ? Model.ADDITIVE : Model.AUTO);
    }

    private static List<Awarded> awarded(JsonNode sealed) {
        return sealed.path("lines")
                .valueStream()
                .map(line -> new Awarded(
                        line.path("entry").asString(""),
                        line.path("title").asString(""),
                        line.path("level").asString("")))
                .toList();
    }
}
