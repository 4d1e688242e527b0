package org.commended.survey.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.survey.SurveyClosed;
import org.commended.survey.SurveyOpened;
import org.commended.survey.domain.Registrations;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.SurveyDesk.Tally;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.SurveyRefusal.NoQuestions;
import org.commended.survey.domain.Surveys;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organiser's surveys: looked up among their own, opened and closed. */
@Component
public class OrganisingSurveys {

    private final Surveys surveys;
    private final SurveyDesk desk;
    private final Registrations registrations;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    OrganisingSurveys(
            Surveys surveys,
            SurveyDesk desk,
            Registrations registrations,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.desk = desk;
        this.registrations = registrations;
        this.programmes = programmes;
        this.events = events;
    }

    public Organiser organiser(String slug) {
        return programmes.findOrganiser(slug).orElseThrow(NotFound::new);
    }

    public List<Held> list(Organiser organiser) {
        return surveys.list(organiser.id());
    }

    public Map<SurveyId, Tally> tally(Organiser organiser) {
        return desk.tally(organiser.id());
    }

    public Tally tally(Survey survey) {
        return desk.findTally(survey.id()).orElse(Tally.NONE);
    }

    /** A survey of this organiser; another's is not found. */
    public Held get(String organiser, SurveyId id) {
        return surveys.find(id)
                .filter(held -> held.organiser().slug().equals(organiser))
                .orElseThrow(NotFound::new);
    }

    public List<Registration> registrations(Survey survey) {
        return registrations.list(survey.id());
    }

    /** Opens a survey, or opens it again. Opening an open one changes nothing. */
    @Transactional
    public Outcome<SurveyId> open(String organiser, SurveyId id, Viewer viewer, Instant now) {
        desk.hold(id);
        Survey survey = get(organiser, id).survey();
        if (survey.details().questions().isEmpty()) return Outcome.refused(new NoQuestions());
        if (survey.openedAt() != null && survey.closedAt() == null) return Outcome.done(id);
        save(survey, one -> one.opened(now));
        events.publishEvent(new SurveyOpened(id.value(), viewer.id(), now));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<SurveyId> close(String organiser, SurveyId id, Viewer viewer, Instant now) {
        desk.hold(id);
        Survey survey = get(organiser, id).survey();
        if (survey.openedAt() == null || survey.closedAt() != null) return Outcome.done(id);
        save(survey, one -> one.closed(now));
        events.publishEvent(new SurveyClosed(id.value(), viewer.id(), now));
        return Outcome.done(id);
    }

    private void save(Survey survey, UnaryOperator<Survey> change) {
        if (!desk.save(change.apply(survey))) throw new IllegalStateException("A survey that was held has changed");
    }
}
