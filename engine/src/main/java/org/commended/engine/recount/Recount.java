package org.commended.engine.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Scores;
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
            Scores scores = ScoresOfPack.read(pack, kept.path("origin"));
            ranking = Calibration.of(scores, settings(scores, kept.path("origin")), step -> {});
            faults.addAll(new Comparing(kept, ranking).faults());
        } catch (UnreadableScores unreadable) {
            faults.add(unreadable.fault());
        }
        return new Recount(pack.sha256(DecisionPack.SEALED), ranking, awarded(sealed), Titles.of(pack), faults);
    }

    private static JsonNode json(DecisionPack pack, String file, List<Fault> faults) {
        try {
            return JSON.readTree(pack.text(file));
        } catch (JacksonException broken) {
            faults.add(Fault.of(file, "it is not JSON"));
            return JSON.createObjectNode();
        }
    }

    /** As the platform asks: where every judge read every entry the order is to be that of the means. */
    private static CalibrationSettings settings(Scores scores, JsonNode origin) {
        boolean whole =
                scores.size() == scores.entries().size() * scores.judges().size();
        int places = Math.max(1, origin.path("places").asInt(1));
        return new CalibrationSettings(places, origin.path("seed").asLong(1), whole ? Model.ADDITIVE : Model.AUTO);
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
