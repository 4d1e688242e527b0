package org.commended.correspondence;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * It was chosen when people are reminded by themselves.
 *
 * @param subject the edition
 * @param segment whom, in the product's own word
 * @param days before the end; empty for never
 */
public record RemindersChosen(
        EditionId edition, PersonId by, Instant at, UUID subject, String segment, List<Integer> days) implements Act {

    public RemindersChosen {
        days = List.copyOf(days);
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                "segment", segment, "days", days.stream().map(String::valueOf).collect(joining(", ")));
    }
}
