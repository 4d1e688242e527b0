package org.commended.survey.application;

import java.time.Instant;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.survey.SurveyTextHidden;
import org.commended.survey.SurveyTextShown;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.SurveyRefusal.FieldTooLong;
import org.commended.survey.domain.SurveyRefusal.HidingReasonMissing;
import org.commended.survey.domain.Tallying.Hidden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a text from the page of results, or shows it again. The text itself stays, and both are on the record. */
@Component
public class HidingText {

    private static final int LONGEST = 500;

    private final Sheets sheets;
    private final ApplicationEventPublisher events;

    HidingText(Sheets sheets, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.events = events;
    }

    @Transactional
    public Outcome<SurveyId> hide(Survey survey, Hidden text, String reason, Viewer viewer, Instant now) {
        if (reason.isEmpty()) return Outcome.refused(new HidingReasonMissing());
        if (reason.length() > LONGEST) return Outcome.refused(new FieldTooLong("reason", LONGEST));
        if (sheets.hide(survey.id(), text, new Sheets.Hiding(reason, viewer.id(), now))) {
            events.publishEvent(
                    new SurveyTextHidden(survey.id().value(), text.sheet(), text.question(), viewer.id(), now));
        }
        return Outcome.done(survey.id());
    }

    @Transactional
    public void show(Survey survey, Hidden text, Viewer viewer, Instant now) {
        if (!sheets.listHidden(survey.id()).contains(text)) throw new NotFound();
        sheets.show(text);
        events.publishEvent(new SurveyTextShown(survey.id().value(), text.sheet(), text.question(), viewer.id(), now));
    }
}
