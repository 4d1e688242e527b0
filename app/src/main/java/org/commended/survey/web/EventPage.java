package org.commended.survey.web;

import org.commended.shared.NotFound;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.Surveys.Held;

/**
 * An event: when, who leads it, and registering.
 *
 * @param open whether people can register
 * @param surveyOpen whether the survey it goes with takes answers
 */
public record EventPage(Held held, boolean open, boolean surveyOpen, Form form) implements Page {

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    public Survey survey() {
        return held.survey();
    }

    public SurveyEvent event() {
        SurveyEvent event = survey().event();
        if (event == null) throw new NotFound();
        return event;
    }

    public String address() {
        return "/events/" + event().slug();
    }

    /** {@code panel-debate} as people say it. */
    public String kind() {
        return event().kind().replace('-', ' ');
    }
}
