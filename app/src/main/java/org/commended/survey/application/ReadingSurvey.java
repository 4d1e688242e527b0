package org.commended.survey.application;

import java.time.Instant;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.commended.survey.domain.Surveys;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.stereotype.Component;

/** Finds what is public by its address. */
@Component
public class ReadingSurvey {

    private final Surveys surveys;

    ReadingSurvey(@Published Surveys surveys) {
        this.surveys = surveys;
    }

    public Held survey(String slug, Instant now) {
        return shown(surveys.findBySlug(slug).orElseThrow(NotFound::new), now);
    }

    public Held event(String slug, Instant now) {
        return shown(surveys.findByEvent(slug).orElseThrow(NotFound::new), now);
    }

    public Held article(String slug, Instant now) {
        return shown(surveys.findByArticle(slug).orElseThrow(NotFound::new), now);
    }

    private static Held shown(Held held, Instant now) {
        if (!held.survey().isPublic(now)) throw new NotFound();
        return held;
    }
}
