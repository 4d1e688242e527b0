package org.commended.survey.web;

import java.util.List;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Results;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk.Tally;
import org.commended.survey.domain.Surveys.Held;

/** One survey as its organiser sees it: how it stands, what the answers say so far, who comes. */
public record ManageSurveyPage(
        Held held, SurveyState state, Tally tally, Results results, List<Registration> registrations, Form form)
        implements Page {

    public ManageSurveyPage {
        registrations = List.copyOf(registrations);
    }

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    public Survey survey() {
        return held.survey();
    }

    public String address() {
        return "/manage/" + held.organiser().slug() + "/surveys/" + survey().id();
    }
}
