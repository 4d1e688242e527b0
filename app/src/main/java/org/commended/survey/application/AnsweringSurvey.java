package org.commended.survey.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.commended.survey.SurveyAnswered;
import org.commended.survey.SurveyAnsweredBefore;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.Reply;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Sheets.Given;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyRefusal.SurveyNotOpen;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers, once for each address, and lets their writer change them until the results open. */
@Component
public class AnsweringSurvey {

    private final ReadingSurvey reading;
    private final Sheets sheets;
    private final Once once;
    private final ApplicationEventPublisher events;

    AnsweringSurvey(ReadingSurvey reading, Sheets sheets, Once once, ApplicationEventPublisher events) {
        this.reading = reading;
        this.sheets = sheets;
        this.once = once;
        this.events = events;
    }

    /**
     * A survey filled in.
     *
     * @param token of the form: sent twice, it is one answer
     */
    public record Answered(String email, Reply reply, String token) {}

    /**
     * Keeps the answers and answers with the address of the page that says thanks. From an address that answered before
     * nothing more is kept; the page says the same, and only a letter to that address tells, so that nobody learns from
     * here who took part.
     */
    @Transactional
    public Outcome<String> answer(String slug, Answered answered, Instant now) {
        Held held = reading.survey(slug, now);
        String thanks = address(held.survey()) + "/thanks";
        if (once.find(answered.token()).isPresent()) return Outcome.done(thanks);
        List<Refusal> reasons = reasons(held.survey(), answered.reply(), now);
        if (!EmailAddress.isOne(answered.email())) reasons.add(new NotAnEmailAddress(answered.email()));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Key key = Key.next();
        Optional<UUID> respondent = sheets.enter(held.survey().id(), answered.email(), key);
        once.take(answered.token(), thanks, now);
        if (respondent.isEmpty()) {
            events.publishEvent(new SurveyAnsweredBefore(held, answered.email(), now));
            return Outcome.done(thanks);
        }
        keep(held.survey(), answered.reply(), key, new Given(respondent.get(), now));
        String path = address(held.survey()) + "/answers/" + key.text();
        events.publishEvent(new SurveyAnswered(held, answered.email(), path, now));
        return Outcome.done(thanks);
    }

    private static String address(Survey survey) {
        return "/surveys/" + survey.slug();
    }

    private static List<Refusal> reasons(Survey survey, Reply reply, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (!survey.takesAnswers(now)) reasons.add(new SurveyNotOpen());
        reasons.addAll(reply.reasons(survey.details().questions()));
        return reasons;
    }

    /** Where the survey is anonymous, neither who nor when nor for whom they work stands with the answers. */
    private void keep(Survey survey, Reply reply, Key key, Given given) {
        boolean anonymous = survey.details().anonymous();
        sheets.add(survey.id(), sheet(UUID.randomUUID(), survey, reply), key, anonymous ? null : given);
    }

    private static Sheet sheet(UUID id, Survey survey, Reply reply) {
        Sheet.By by = survey.details().anonymous() ? Sheet.By.NOBODY : reply.by();
        return new Sheet(id, reply.answers(survey.details().questions()), by);
    }

    /** What the holder of a key answered; a key that opens nothing is not found. */
    public Sheet own(Survey survey, Key key) {
        return sheets.find(survey.id(), key).orElseThrow(NotFound::new);
    }

    @Transactional
    public Outcome<String> change(String slug, Key key, Reply reply, Instant now) {
        Held held = reading.survey(slug, now);
        Sheet own = own(held.survey(), key);
        List<Refusal> reasons = reasons(held.survey(), reply, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        sheets.replace(sheet(own.id(), held.survey(), reply));
        return Outcome.done(address(held.survey()) + "/answers/" + key.text() + "?saved=yes");
    }
}
