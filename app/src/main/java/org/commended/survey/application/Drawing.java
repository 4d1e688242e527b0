package org.commended.survey.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.commended.survey.DrawMade;
import org.commended.survey.domain.Draw;
import org.commended.survey.domain.MadeDraw;
import org.commended.survey.domain.PrizeDraw;
import org.commended.survey.domain.PrizeDraw.EnteredBy;
import org.commended.survey.domain.Registrations;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.SurveyRefusal.NoPrize;
import org.commended.survey.domain.SurveyRefusal.NobodyInDraw;
import org.commended.survey.domain.SurveyRefusal.RedrawReasonMissing;
import org.commended.survey.domain.SurveyRefusal.StillTakesAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the prizes of a survey. A second draw needs a reason; the first one stays on record, and so do its winners. */
@Component
public class Drawing {

    private final OrganisingSurveys organising;
    private final SurveyDesk desk;
    private final Sheets sheets;
    private final Registrations registrations;
    private final Once once;
    private final ApplicationEventPublisher events;

    Drawing(
            OrganisingSurveys organising,
            SurveyDesk desk,
            Sheets sheets,
            Registrations registrations,
            Once once,
            ApplicationEventPublisher events) {
        this.organising = organising;
        this.desk = desk;
        this.sheets = sheets;
        this.registrations = registrations;
        this.once = once;
        this.events = events;
    }

    /** Who would be in a draw now: each address once, and nobody who won before. */
    public List<String> entrants(Survey survey) {
        PrizeDraw draw = survey.details().draw();
        if (draw == null) return List.of();
        List<String> addresses = new ArrayList<>();
        if (draw.enteredBy().contains(EnteredBy.SURVEY)) addresses.addAll(sheets.listAddresses(survey.id()));
        if (draw.enteredBy().contains(EnteredBy.REGISTRATION)) {
            registrations.list(survey.id()).stream().map(Registration::email).forEach(addresses::add);
        }
        List<String> won =
                draws(survey).stream().flatMap(made -> made.winners().stream()).toList();
        return Draw.entrants(addresses).stream()
                .filter(address -> !won.contains(address))
                .toList();
    }

    public List<MadeDraw> draws(Survey survey) {
        return desk.listDraws(survey.id());
    }

    /**
     * A draw asked for.
     *
     * @param reason why it is made again; not needed for the first
     * @param token of the form: sent twice, it is drawn once
     */
    public record Asked(String reason, String token) {}

    @Transactional
    public Outcome<SurveyId> draw(String organiser, SurveyId id, Asked asked, Viewer viewer, Instant now) {
        desk.hold(id);
        Survey survey = organising.get(organiser, id).survey();
        if (once.find(asked.token()).isPresent()) return Outcome.done(id);
        List<String> entrants = entrants(survey);
        int number = draws(survey).size() + 1;
        List<Refusal> reasons = reasons(survey, entrants, now);
        if (number > 1 && asked.reason().isEmpty()) reasons.add(new RedrawReasonMissing());
        PrizeDraw prize = survey.details().draw();
        if (!reasons.isEmpty() || prize == null) return Outcome.refused(reasons);
        Draw draw = new Draw(number, desk.getSeed(id));
        List<String> winners = draw.winners(entrants, prize.prizes());
        String reason = number > 1 ? asked.reason() : "";
        MadeDraw made = new MadeDraw(draw, entrants, prize.prizes(), winners, reason, viewer.id(), now);
        desk.add(id, made);
        once.take(asked.token(), "/manage/" + organiser + "/surveys/" + id + "/draw", now);
        events.publishEvent(new DrawMade(id.value(), number, proof(made), viewer.id(), now));
        return Outcome.done(id);
    }

    private static List<Refusal> reasons(Survey survey, List<String> entrants, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (survey.details().draw() == null) reasons.add(new NoPrize());
        else if (canStillEnter(survey, survey.details().draw(), now)) reasons.add(new StillTakesAnswers());
        else if (entrants.isEmpty()) reasons.add(new NobodyInDraw());
        return reasons;
    }

    private static boolean canStillEnter(Survey survey, PrizeDraw draw, Instant now) {
        SurveyEvent event = survey.event();
        boolean answers = draw.enteredBy().contains(EnteredBy.SURVEY) && survey.takesAnswers(now);
        boolean registers =
                draw.enteredBy().contains(EnteredBy.REGISTRATION) && event != null && event.takesRegistrations(now);
        return answers || registers;
    }

    private static DrawMade.Proof proof(MadeDraw made) {
        return new DrawMade.Proof(
                made.listSha256(),
                made.draw().commitment(),
                made.draw().seed(),
                made.entrants().size());
    }
}
