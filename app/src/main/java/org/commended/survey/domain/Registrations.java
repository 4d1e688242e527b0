package org.commended.survey.domain;

import java.time.Instant;
import java.util.List;

/** Who comes to an event. */
public interface Registrations {

    /** Somebody who registered. */
    record Registration(String email, String name, String organisation, Instant at) {}

    /** False where the address is registered already; then nothing changes. */
    boolean add(SurveyId survey, Registration registration);

    /** In the order in which they registered. */
    List<Registration> list(SurveyId survey);
}
