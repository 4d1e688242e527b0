package org.commended.engine.recount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commended.engine.comparison.AnswerLog;
import tools.jackson.databind.JsonNode;

/** The answers of a pack whose entries were put in order or set against each other two at a time. */
record AnswersOfPack(AnswerLog log) {

    /** The ways of a stage whose judges answered so, as a ranking names them. */
    static final Set<String> WAYS = Set.of("ranking", "pairs");

    static AnswersOfPack read(DecisionPack pack) throws UnreadableScores {
        try {
            return new AnswersOfPack(AnswerLog.read(pack.text(DecisionPack.SCORES)));
        } catch (IllegalArgumentException broken) {
            throw new UnreadableScores("", String.valueOf(broken.getMessage()));
        }
    }

    /** Each answer that is another than the ranking was made from, that was put in, or that is missing. */
    List<Fault> faults(JsonNode kept) {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode judge : kept.path("judges")) {
            String name = judge.path("judge").asString("");
            Set<String> were = new LinkedHashSet<>();
            judge.path("answers").forEach(answer -> were.add(answer.asString("")));
            Set<String> are = new LinkedHashSet<>(log.digests(name));
            Set<String> changed = new LinkedHashSet<>();
            are.stream().filter(one -> !were.contains(one)).forEach(one -> changed.add(number(one)));
            were.stream().filter(one -> !are.contains(one)).forEach(one -> changed.add(number(one)));
            for (String number : changed)
                faults.add(new Fault(
                        DecisionPack.SCORES,
                        "judge " + name + ", answer " + number,
                        "it is not the answer that was counted"));
        }
        return faults;
    }

    private static String number(String digest) {
        return digest.substring(0, Math.max(0, digest.indexOf(':')));
    }
}
