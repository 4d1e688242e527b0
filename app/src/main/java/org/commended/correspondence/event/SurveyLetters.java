package org.commended.correspondence.event;

import java.time.Duration;
import java.time.Instant;
import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Moments;
import org.commended.shared.web.Texts;
import org.commended.survey.EventRegistered;
import org.commended.survey.SurveyAnswered;
import org.commended.survey.SurveyAnsweredBefore;
import org.commended.survey.domain.SurveyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the link to their answers to whoever answered a survey, and confirms who comes to an event. */
@Component
class SurveyLetters {

    private final Outbox outbox;
    private final Letterheads heads;

    SurveyLetters(Outbox outbox, Letterheads heads) {
        this.outbox = outbox;
        this.heads = heads;
    }

    /** The link opens the answers, so the letter is forgotten once it has gone. */
    @EventListener
    void hear(SurveyAnswered answered) {
        Organiser organiser = answered.survey().organiser();
        Wording wording = answered(heads.texts(), answered, heads.site());
        outbox.lay(Letter.of("survey-answered", envelope(answered.email(), organiser, true), wording, answered.at()));
    }

    static Wording answered(Texts texts, SurveyAnswered answered, String site) {
        var survey = answered.survey().survey();
        String until = survey.resultsOpenAt()
                .map(opens -> texts.get("letter.survey-answered.opens", opens.atZone(Moments.UK)))
                .orElseGet(() -> texts.get("letter.survey-answered.never"));
        return Letterhead.wording(
                texts,
                answered.survey().organiser(),
                "survey-answered",
                "",
                survey.title(),
                site + answered.path(),
                until);
    }

    /** At most one an hour goes to an address, so that nobody can fill somebody else's letter box from the page. */
    @EventListener
    void hear(SurveyAnsweredBefore before) {
        Organiser organiser = before.survey().organiser();
        Wording wording = before(heads.texts(), before, heads.site());
        Letter letter =
                Letter.of("survey-answered-before", envelope(before.email(), organiser, false), wording, before.at());
        outbox.layUnlessWrittenSince(letter, before.at().minus(Duration.ofHours(1)));
    }

    static Wording before(Texts texts, SurveyAnsweredBefore before, String site) {
        var survey = before.survey().survey();
        return Letterhead.wording(
                texts,
                before.survey().organiser(),
                "survey-answered-before",
                "",
                survey.title(),
                site + "/surveys/" + survey.slug() + "/results");
    }

    @EventListener
    void hear(EventRegistered registered) {
        SurveyEvent event = registered.survey().survey().event();
        if (event == null) return;
        Organiser organiser = registered.survey().organiser();
        Wording wording = registered(heads.texts(), registered, event, heads.site());
        Instant at = registered.at();
        String to = registered.registration().email();
        outbox.lay(Letter.of("event-registered", envelope(to, organiser, false), wording, at));
    }

    static Wording registered(Texts texts, EventRegistered registered, SurveyEvent event, String site) {
        String when = event.hasHour()
                ? texts.moments().full(event.beginsAt().atZone(event.zone()))
                : texts.moments().date(event.date(), event.zone());
        return Letterhead.wording(
                texts,
                registered.survey().organiser(),
                "event-registered",
                registered.registration().name(),
                event.title(),
                when,
                site + "/events/" + event.slug());
    }

    private static Envelope envelope(String to, Organiser organiser, boolean secret) {
        return new Envelope(to, null, null, organiser.name(), Letterhead.answers(organiser), secret, null);
    }
}
