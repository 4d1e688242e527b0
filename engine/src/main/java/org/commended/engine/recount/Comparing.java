package org.commended.engine.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.JudgeReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The ranking that was kept against the one that was calculated now, figure by figure, each to the last bit. */
final class Comparing {

    private final JsonNode kept;
    private final CalibrationReport now;
    private final List<Fault> faults = new ArrayList<>();

    Comparing(JsonNode kept, CalibrationReport now) {
        this.kept = kept;
        this.now = now;
    }

    List<Fault> faults() {
        differ("model", kept.path("origin").path("model"), now.model().name());
        Map<String, JsonNode> entries = byName("entries", "entry");
        now.entries().forEach(entry -> compare(entry, entries.remove(entry.entry())));
        entries.keySet().forEach(entry -> fault("entry " + entry, "it has no score in " + DecisionPack.SCORES));
        Map<String, JsonNode> judges = byName("judges", "judge");
        now.judges().forEach(judge -> compare(judge, judges.remove(judge.judge())));
        judges.keySet().forEach(judge -> fault("judge " + judge, "they gave no mark in " + DecisionPack.SCORES));
        return faults;
    }

    private Map<String, JsonNode> byName(String list, String name) {
        return kept.path(list)
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path(name).asString(""), one -> one, (one, other) -> one, HashMap::new));
    }

    private void compare(EntryReport entry, @Nullable JsonNode was) {
        String place = "entry " + entry.entry();
        if (was == null) {
            fault(place, "it is not ranked");
            return;
        }
        differ(place + ", readings", was.path("readings"), entry.readings());
        differ(place + ", mean", was.path("mean"), entry.rawMean());
        differ(place + ", additive", was.path("additive"), entry.additive().score());
        differ(place + ", score", was.path("score"), entry.score().score());
        differ(place + ", low", was.path("low"), entry.score().low());
        differ(place + ", high", was.path("high"), entry.score().high());
        differ(place + ", rank", was.path("rank"), entry.rank().rank());
        differ(place + ", rankLow", was.path("rankLow"), entry.rank().low());
        differ(place + ", rankHigh", was.path("rankHigh"), entry.rank().high());
        differ(place + ", top", was.path("top"), entry.topProbability());
        differ(place + ", tie", was.path("tie"), entry.tieGroup());
    }

    private void compare(JudgeReport judge, @Nullable JsonNode was) {
        String place = "judge " + judge.judge();
        if (was == null) {
            fault(place, "they are not in it");
            return;
        }
        differ(place + ", readings", was.path("readings"), judge.readings());
        differ(place + ", severity", was.path("severity"), judge.severity());
        differ(place + ", spread", was.path("spread"), judge.spread());
        differ(place + ", noise", was.path("noise"), judge.noise());
    }

    private void differ(String place, JsonNode was, Object is) {
        boolean same = is instanceof Number number
                ? was.isNumber() && Double.compare(was.asDouble(), number.doubleValue()) == 0
                : was.asString("").equals(is);
        if (!same) fault(place, "it says " + was.asString("nothing") + ", counted again it is " + is);
    }

    private void fault(String place, String said) {
        faults.add(new Fault(DecisionPack.RANKING, place, said));
    }
}
