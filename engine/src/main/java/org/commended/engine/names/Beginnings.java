package org.commended.engine.names;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In which year a body began, by its own first day or else by the act that made its kind: the Local Government Act 1972
 * made the counties, districts and metropolitan boroughs of England as of April 1974, the London Government Act 1963 the
 * boroughs as of April 1965.
 */
final class Beginnings {

    private static final int COUNTIES_AND_DISTRICTS = 1974;
    private static final int LONDON = 1965;

    /** In this year a list of names was revised: its days say when a row was made, and no council. */
    private static final int LIST_REVISED = 2005;

    private Beginnings() {}

    static Optional<Integer> year(Body body) {
        LocalDate first = body.lifetime().firstDay();
        if (first != null && first.getYear() != LIST_REVISED) return Optional.of(first.getYear());
        return switch (body.kind()) {
            case COUNTY_COUNCIL, DISTRICT, METROPOLITAN -> Optional.of(COUNTIES_AND_DISTRICTS);
            case LONDON_BOROUGH -> body.id().value().equals("la:LND") ? Optional.empty() : Optional.of(LONDON);
            default -> Optional.empty();
        };
    }
}
