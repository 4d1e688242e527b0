package org.commended.survey.web;

import java.time.ZonedDateTime;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Moments;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Surveys.Held;
import org.jspecify.annotations.Nullable;

/**
 * It is done.
 *
 * @param what {@code survey} or {@code event}
 */
public record ThanksPage(Held held, String what) implements Page {

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    /** When the results open; null where that is not settled. */
    public @Nullable ZonedDateTime opens() {
        return held.survey()
                .resultsOpenAt()
                .map(instant -> instant.atZone(Moments.UK))
                .orElse(null);
    }
}
