package org.commended.survey.web;

import java.util.List;
import org.commended.shared.NotFound;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.domain.MadeDraw;
import org.commended.survey.domain.PrizeDraw;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Surveys.Held;

/**
 * The draw of a survey: who is in it, and every draw that was made.
 *
 * @param entrants how many would be in a draw now
 */
public record DrawPage(Held held, int entrants, List<MadeDraw> draws, Form form) implements Page {

    public DrawPage {
        draws = List.copyOf(draws);
    }

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    public Survey survey() {
        return held.survey();
    }

    public PrizeDraw prize() {
        PrizeDraw draw = survey().details().draw();
        if (draw == null) throw new NotFound();
        return draw;
    }

    public String back() {
        return "/manage/" + held.organiser().slug() + "/surveys/" + survey().id();
    }

    public String address() {
        return back() + "/draw";
    }
}
