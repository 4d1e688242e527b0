package org.commended.programme.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a tie between entries is broken in a category, fixed before entries could come in.
 *
 * @param criterion the id of the criterion it goes by; null for the other kinds
 */
public record TieRule(Kind kind, @Nullable String criterion) {

    /** Where nobody fixed another. */
    public static final TieRule USUAL = new TieRule(Kind.CASTING, null);

    /** Whether what it goes by is among them. */
    public boolean isAbout(List<Criterion> criteria) {
        return criteria.stream().anyMatch(one -> one.id().equals(criterion));
    }

    /** What is asked first. Where it leaves entries level, the casting vote of whoever chairs decides. */
    public enum Kind {
        /** The higher mean on one named criterion. */
        CRITERION,
        /** More judges whose own scores put it before the others. */
        FIRST,
        /** Nothing but the casting vote. */
        CASTING,
        /** All that are level are taken. */
        JOINT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
