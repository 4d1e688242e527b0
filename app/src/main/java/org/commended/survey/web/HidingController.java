package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.HidingText;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Tallying.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping one text from the page of results, or showing it again. */
@RestController
class HidingController {

    private static final String SURVEY = "/manage/{organiser}/surveys/{survey}";

    private final OrganisingSurveys organising;
    private final HidingText hiding;
    private final ManageSurveyPages pages;

    HidingController(OrganisingSurveys organising, HidingText hiding, ManageSurveyPages pages) {
        this.organising = organising;
        this.hiding = hiding;
        this.pages = pages;
    }

    @PostMapping(SURVEY + "/hidden")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> hide(
            @PathVariable String organiser, @PathVariable String survey, Form form, Viewer viewer, Instant now) {
        SurveyId id = SurveyId.of(survey);
        Survey own = organising.get(organiser, id).survey();
        return hiding.hide(own, text(form), form.text("reason"), viewer, now)
                .fold(
                        done -> Answer.seeOther(address(organiser, id)),
                        reasons -> Answer.refused(pages.page(organiser, id, form.refused(reasons), now)));
    }

    @PostMapping(SURVEY + "/shown")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> show(
            @PathVariable String organiser, @PathVariable String survey, Form form, Viewer viewer, Instant now) {
        SurveyId id = SurveyId.of(survey);
        hiding.show(organising.get(organiser, id).survey(), text(form), viewer, now);
        return Answer.seeOther(address(organiser, id));
    }

    private static Hidden text(Form form) {
        return new Hidden(Ids.parse(form.text("sheet")), form.text("question"));
    }

    private static String address(String organiser, SurveyId id) {
        return "/manage/" + organiser + "/surveys/" + id + "#answers";
    }
}
