package org.commended.survey.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.SurveyDesk.Tally;
import org.commended.survey.domain.SurveyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's room for surveys. */
@RestController
class ManageSurveysController {

    private static final String ROOM = "/manage/{organiser}/surveys";

    private final OrganisingSurveys organising;
    private final ManageSurveyPages pages;

    ManageSurveysController(OrganisingSurveys organising, ManageSurveyPages pages) {
        this.organising = organising;
        this.pages = pages;
    }

    @GetMapping(ROOM)
    @AllowedTo(Access.ORGANISER)
    Page surveys(@PathVariable String organiser, Instant now) {
        Organiser whose = organising.organiser(organiser);
        Map<SurveyId, Tally> tallies = organising.tally(whose);
        List<ManageSurveysPage.Row> rows = organising.list(whose).stream()
                .map(held -> new ManageSurveysPage.Row(
                        held.survey(),
                        tallies.getOrDefault(held.survey().id(), Tally.NONE),
                        SurveyState.of(held.survey(), now)))
                .toList();
        return new ManageSurveysPage(whose, rows);
    }

    @GetMapping(ROOM + "/{survey}")
    @AllowedTo(Access.ORGANISER)
    Page survey(@PathVariable String organiser, @PathVariable String survey, Instant now) {
        return pages.page(organiser, SurveyId.of(survey), Form.empty(), now);
    }

    @PostMapping(ROOM + "/{survey}/opening")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> open(
            @PathVariable String organiser, @PathVariable String survey, Viewer viewer, Form form, Instant now) {
        SurveyId id = SurveyId.of(survey);
        return organising
                .open(organiser, id, viewer, now)
                .fold(
                        done -> Answer.seeOther(address(organiser, id)),
                        reasons -> Answer.refused(pages.page(organiser, id, form.refused(reasons), now)));
    }

    @PostMapping(ROOM + "/{survey}/closing")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> close(
            @PathVariable String organiser, @PathVariable String survey, Viewer viewer, Form form, Instant now) {
        SurveyId id = SurveyId.of(survey);
        return organising
                .close(organiser, id, viewer, now)
                .fold(
                        done -> Answer.seeOther(address(organiser, id)),
                        reasons -> Answer.refused(pages.page(organiser, id, form.refused(reasons), now)));
    }

    private static String address(String organiser, SurveyId id) {
        return "/manage/" + organiser + "/surveys/" + id;
    }
}
