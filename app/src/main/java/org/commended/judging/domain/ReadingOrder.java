package org.commended.judging.domain;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Each judge reads in an order of their own, the same every time: what is read first or last is marked differently, so
 * no entry should be first or last for everybody.
 */
public final class ReadingOrder {

    private ReadingOrder() {}

    public static <T> List<T> of(PersonId judge, List<T> things, Function<T, EntryId> entry) {
        return things.stream()
                .sorted(comparing((T thing) -> place(judge, entry.apply(thing)).toString()))
                .toList();
    }

    /** A number that only these two ids give; as good as drawn by lot, without anything to store. */
    private static UUID place(PersonId judge, EntryId entry) {
        return UUID.nameUUIDFromBytes((judge + " " + entry).getBytes(StandardCharsets.US_ASCII));
    }
}
