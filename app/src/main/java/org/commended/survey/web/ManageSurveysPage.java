package org.commended.survey.web;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk.Tally;

/** An organiser's surveys. */
public record ManageSurveysPage(Organiser organiser, List<Row> rows) implements Page {

    public ManageSurveysPage {
        rows = List.copyOf(rows);
    }

    /** A survey in short. */
    public record Row(Survey survey, Tally tally, SurveyState state) {}

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String address() {
        return "/manage/" + organiser.slug() + "/surveys";
    }
}
