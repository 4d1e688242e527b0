package org.commended.finalist.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commended.finalist.Presenter;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * What a finalist answered to a task.
 *
 * @param values by field, as the form of its kind has them
 * @param file what was sent, where the task asks for a file; else null
 * @param version counts saves, so that two people do not write over each other
 */
public record TaskAnswer(
        UUID task,
        EntryId entry,
        TaskKind kind,
        Map<String, String> values,
        @Nullable FileId file,
        PersonId by,
        Instant at,
        int version) {

    /** As many as come to a table in front of a panel. */
    public static final int MOST_PRESENTERS = 5;

    public TaskAnswer {
        values = Map.copyOf(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public static List<Presenter> presenters(Map<String, String> values) {
        return IntStream.rangeClosed(1, MOST_PRESENTERS)
                .mapToObj(number -> presenter(values, number))
                .filter(presenter -> !presenter.name().isEmpty())
                .toList();
    }

    private static Presenter presenter(Map<String, String> values, int number) {
        return new Presenter(
                values.getOrDefault("name-" + number, ""),
                values.getOrDefault("role-" + number, ""),
                values.getOrDefault("aloud-" + number, ""),
                values.getOrDefault("access-" + number, ""),
                values.getOrDefault("email-" + number, ""));
    }

    /** Every name that stands in it, to be compared with the others. */
    public List<String> names() {
        return switch (kind) {
            case PRINTED_NAME ->
                Arrays.stream(value("names").split("\n"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
            case PRESENTERS -> presenters(values).stream().map(Presenter::name).toList();
            case TABLE -> value("contact").isEmpty() ? List.of() : List.of(value("contact"));
            case SUMMARY, SLIDES, PHOTOGRAPH -> List.of();
        };
    }
}
