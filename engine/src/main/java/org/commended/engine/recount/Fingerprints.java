package org.commended.engine.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether each file is the one that another names by its SHA-256. */
final class Fingerprints {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COUNTED =
            List.of(DecisionPack.LIST, DecisionPack.SEALED, DecisionPack.RANKING, DecisionPack.SCORES);

    private Fingerprints() {}

    static List<Fault> faults(DecisionPack pack) {
        List<Fault> faults = new ArrayList<>();
        COUNTED.stream()
                .filter(file -> !pack.has(file))
                .forEach(file -> faults.add(Fault.of(file, "it is not in the pack")));
        listed(pack, faults);
        chain(pack, faults);
        return faults;
    }

    /** Against the list of all files, which finds a change in those that are not counted too. */
    private static void listed(DecisionPack pack, List<Fault> faults) {
        JsonNode list = read(pack, DecisionPack.LIST);
        for (Map.Entry<String, JsonNode> file : list.path("files").properties()) {
            if (!pack.has(file.getKey())) {
                faults.add(Fault.of(file.getKey(), "it is listed, and not in the pack"));
            } else if (!pack.sha256(file.getKey()).equals(file.getValue().asString(""))) {
                faults.add(Fault.of(file.getKey(), "it was changed after the pack was made"));
            }
        }
        for (String name : pack.names()) {
            boolean known = name.equals(DecisionPack.LIST) || list.path("files").has(name);
            if (!known) faults.add(Fault.of(name, "it is not on the list of the pack"));
        }
        if (!pack.sha256(DecisionPack.SEALED).equals(list.path("fingerprint").asString(""))) {
            faults.add(Fault.of(DecisionPack.SEALED, "its SHA-256 is not the fingerprint the pack is said to have"));
        }
    }

    /** From the locked bytes to the ranking, and from the ranking to the scores. */
    private static void chain(DecisionPack pack, List<Fault> faults) {
        String ranking = read(pack, DecisionPack.SEALED).path("ranking").asString("");
        if (!pack.sha256(DecisionPack.RANKING).equals(ranking)) {
            faults.add(Fault.of(DecisionPack.RANKING, "it is not the ranking that was locked"));
        }
        JsonNode origin = read(pack, DecisionPack.RANKING).path("scores").path("origin");
        String digest = DecisionPack.digest(
                pack.text(DecisionPack.SCORES),
                origin.path("lowest").asInt(0),
                origin.path("highest").asInt(0));
        if (!digest.equals(origin.path("digest").asString(""))) {
            faults.add(Fault.of(DecisionPack.SCORES, "these are not the scores that the ranking was made from"));
        }
    }

    /** What cannot be read is said once, by whoever counts; here it names nothing. */
    private static JsonNode read(DecisionPack pack, String file) {
        try {
            return JSON.readTree(pack.text(file));
        } catch (JacksonException broken) {
            return JSON.createObjectNode();
        }
    }
}
