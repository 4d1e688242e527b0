package org.commended.exchange.season;

import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.season.Read.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers everything a reading finds wrong. */
final class Findings {

    /** A hostile file could hold millions of mistakes; nobody reads more than these. */
    static final int MOST = 1_000;

    private final boolean lenient;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int unlisted;

    /** @param lenient whether unknown fields are warned of rather than refused */
    Findings(boolean lenient) {
        this.lenient = lenient;
    }

    void problem(Place place, @Nullable JsonNode value, String expected) {
        problem(new Problem(place.path(), Shown.of(value), expected));
    }

    void problem(Problem problem) {
        add(problems, problem);
    }

    void unknownField(Place place, JsonNode value, String expected) {
        add(lenient ? warnings : problems, new Problem(place.path(), Shown.of(value), expected));
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    Rejected rejected() {
        var all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(new Problem(Place.ROOT.path(), unlisted + " more", Expected.FEWER));
        }
        return new Rejected(all);
    }

    private void add(List<Problem> list, Problem finding) {
        if (list.size() < MOST) {
            list.add(finding);
        } else if (list == problems) {
            unlisted++;
        }
    }
}
