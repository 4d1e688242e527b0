package org.commended.engine.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a body that was ordered or announced when the register was made. Until it is in force the body's
 * {@link Body#lifetime} does not show it.
 *
 * @param change what is to happen, in a few words: "abolition"
 * @param effective the first day of the new state
 * @param replacedBy the bodies that take over, where decided
 * @param status how firm it is: "order made 2026-03-10"
 */
public record FutureChange(
        BodyId body,
        String change,
        LocalDate effective,
        List<BodyId> replacedBy,
        String status,
        @Nullable String source) {

    public FutureChange {
        replacedBy = List.copyOf(replacedBy);
    }
}
