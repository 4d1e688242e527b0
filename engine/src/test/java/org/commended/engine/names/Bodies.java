package org.commended.engine.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Small bodies for specs that must not depend on what the shipped register holds. */
final class Bodies {

    static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 31);

    private Bodies() {}

    /** A district that ended on {@link #LAST_DAY}. */
    static Body replacedBy(String id, String... successors) {
        List<BodyId> ids = Arrays.stream(successors).map(BodyId::new).toList();
        return district(id, "Body " + id.substring(3), new Lifetime(null, LAST_DAY), ids);
    }

    static Body district(String id, String name, Lifetime lifetime, List<BodyId> successors) {
        return new Body(
                new BodyId(id),
                BodyKind.DISTRICT,
                new BodyNames(name, null, null, List.of()),
                new Place(Nation.ENGLAND, null, null),
                lifetime,
                new Ties(successors, List.of()),
                new BodyFacts(null, null, null, null, null));
    }
}
