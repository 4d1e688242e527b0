package org.commended.survey.web;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.EditingSurvey;
import org.commended.survey.application.EditingSurvey.Saving;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.SurveyRefusal.SurveyChangedMeanwhile;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing a survey with what stands around it, on one page. */
@RestController
class SurveyFormController {

    private static final String ROOM = "/manage/{organiser}/surveys";

    private final OrganisingSurveys organising;
    private final EditingSurvey editing;

    SurveyFormController(OrganisingSurveys organising, EditingSurvey editing) {
        this.organising = organising;
        this.editing = editing;
    }

    @GetMapping(ROOM + "/new")
    @AllowedTo(Access.ORGANISER)
    Page blank(@PathVariable String organiser) {
        return fresh(organising.organiser(organiser), SurveyFormWriter.blank());
    }

    @PostMapping(ROOM)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> create(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        Organiser whose = organising.organiser(organiser);
        SurveyFormReader reader = new SurveyFormReader(form);
        AroundReader around = new AroundReader(form, reader);
        var document = new Document(reader.details(null), around.event(null), around.article());
        if (!reader.reasons().isEmpty()) return Answer.refused(fresh(whose, form.refused(reader.reasons())));
        return Answer.seeOther(editing.create(whose, document, form.act(), viewer, now));
    }

    private static Page fresh(Organiser organiser, Form form) {
        return new SurveyFormPage(organiser, null, "", form, null);
    }

    @GetMapping(ROOM + "/{survey}/words")
    @AllowedTo(Access.ORGANISER)
    Page words(@PathVariable String organiser, @PathVariable String survey) {
        Held held = organising.get(organiser, SurveyId.of(survey));
        return page(held, SurveyFormWriter.of(held.survey()));
    }

    @PostMapping(ROOM + "/{survey}/words")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> change(
            @PathVariable String organiser, @PathVariable String survey, Form form, Viewer viewer, Instant now) {
        SurveyId id = SurveyId.of(survey);
        Held held = organising.get(organiser, id);
        Survey before = held.survey();
        SurveyFormReader reader = new SurveyFormReader(form);
        AroundReader around = new AroundReader(form, reader);
        var document =
                new Document(reader.details(before.details().id()), around.event(before.event()), around.article());
        if (!reader.reasons().isEmpty()) return refused(held, form, reader.reasons());
        return editing.change(organiser, id, version(form), document, new Saving(viewer, now))
                .fold(
                        done -> Answer.seeOther("/manage/" + organiser + "/surveys/" + id),
                        reasons -> refused(held, form, reasons));
    }

    private static int version(Form form) {
        return form.text("version").matches("[0-9]{1,9}") ? Integer.parseInt(form.text("version")) : -1;
    }

    private static ResponseEntity<Page> refused(Held held, Form form, List<Refusal> reasons) {
        Form kept = form.refused(reasons);
        if (reasons.stream().noneMatch(SurveyChangedMeanwhile.class::isInstance))
            return Answer.refused(page(held, kept));
        Survey now = held.survey();
        Form saved = SurveyFormWriter.of(now);
        Form again = kept.with("version", saved.raw("version"));
        return Answer.changedMeanwhile(
                new SurveyFormPage(held.organiser(), now.id().toString(), now.title(), again, saved));
    }

    private static Page page(Held held, Form form) {
        Survey survey = held.survey();
        return new SurveyFormPage(held.organiser(), survey.id().toString(), survey.title(), form, null);
    }
}
