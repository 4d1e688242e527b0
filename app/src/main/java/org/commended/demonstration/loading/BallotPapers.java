package org.commended.demonstration.loading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What judges of the demonstration said at stages without sheets, as its file has it. */
record BallotPapers(List<Paper> ballots) {

    static BallotPapers read() {
        return Content.read("ballots.json", BallotPapers.class);
    }

    /**
     * One judge's.
     *
     * @param order the entries, the best first; null where points are shared out
     * @param points by entry; null elsewhere
     * @param answers how many places, pairs or points are given, and then nothing is handed in; null for all of them, handed in
     */
    record Paper(
            String category,
            String judge,
            String at,
            @Nullable List<String> order,
            @Nullable Map<String, Integer> points,
            @Nullable Integer answers) {

        List<String> inOrder() {
            return Objects.requireNonNullElse(order, List.of());
        }

        boolean isOpen() {
            return answers != null;
        }
    }
}
