package org.commended.demonstration.loading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the judges of the demonstration declared and scored, as its file has it. */
record Notes(String edition, List<Connection> conflicts, List<Connection> declaredAndDismissed, List<Sheet> sheets) {

    static Notes read() {
        return Content.read("scores.json", Notes.class);
    }

    /**
     * A judge's connection with an entry.
     *
     * @param dismissal why it does not matter; null where it does
     */
    record Connection(
            String judge,
            String category,
            String entry,
            String kind,
            String reason,
            String declared,
            @Nullable String dismissed,
            @Nullable String dismissedBy,
            @Nullable String dismissal) {}

    /**
     * @param state {@code submitted} or {@code draft}
     * @param confidence how sure the judge is; null where they did not say
     * @param notes what the judge wrote down for themselves
     * @param marked words the judge marked in the entry
     */
    record Sheet(
            String category,
            String judge,
            String entry,
            String state,
            String at,
            Map<String, Integer> scores,
            @Nullable Map<String, String> comments,
            @Nullable String confidence,
            @Nullable String notes,
            @Nullable List<String> marked) {

        List<String> words() {
            return Objects.requireNonNullElse(marked, List.of());
        }

        Map<String, String> said() {
            return Objects.requireNonNullElse(comments, Map.of());
        }
    }
}
