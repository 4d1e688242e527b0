package org.commended.correspondence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.correspondence.Golden.assertReads;

import java.time.Instant;
import org.commended.shared.OrganiserId;
import org.commended.survey.EventRegistered;
import org.commended.survey.SurveyAnswered;
import org.commended.survey.SurveyAnsweredBefore;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Surveys.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final SurveyEvent EVENT = Copied.EVENT.at("debate");

    @Test
    void the_letter_to_whoever_answered_has_the_link_and_the_hour() {
        assertReads("survey-answered", SurveyLetters.answered(Harbour.ENGLISH, answered(EVENT), Harbour.SITE));
    }

    @Test
    void where_the_hour_is_not_settled_the_letter_promises_none() {
        var letter = SurveyLetters.answered(Harbour.ENGLISH, answered(null), Harbour.SITE);
        assertThat(letter.body())
                .contains("Look at your answers, or change them:")
                .doesNotContain("results");
    }

    @Test
    void the_letter_to_an_address_that_answered_before() {
        var before = new SurveyAnsweredBefore(held(EVENT), "mary@example.org", NOW);
        assertReads("survey-answered-before", SurveyLetters.before(Harbour.ENGLISH, before, Harbour.SITE));
    }

    @Test
    void the_confirmation_of_a_registration() {
        var registration = new Registration("mary@example.org", "Mary Ash", "Tern Housing", NOW);
        var registered = new EventRegistered(held(EVENT), registration, NOW);
        assertReads("event-registered", SurveyLetters.registered(Harbour.ENGLISH, registered, EVENT, Harbour.SITE));
    }

    private static SurveyAnswered answered(@Nullable SurveyEvent event) {
        return new SurveyAnswered(held(event), "mary@example.org", "/surveys/copied-2027/answers/KEY", NOW);
    }

    private static Held held(@Nullable SurveyEvent event) {
        var details = Copied.document().details();
        var survey = new Survey(SurveyId.next(), OrganiserId.next(), "copied-2027", details, event, null, NOW, null, 0);
        return new Held(survey, Harbour.ORGANISER, "");
    }
}
