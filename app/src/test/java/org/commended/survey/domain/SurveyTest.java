package org.commended.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commended.shared.OrganiserId;
import org.commended.shared.PartialDate;
import org.commended.survey.domain.Survey.Sharing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Instant OPENED = Instant.parse("2027-01-04T09:00:00Z");
    private static final Instant EVENT = Instant.parse("2027-01-28T12:30:00Z");

    @Test
    void results_open_at_the_instant_of_the_event_and_not_a_second_before() {
        Survey survey = survey(new Sharing(Sharing.PARTICIPANTS, null), Copied.EVENT);
        assertThat(survey.resultsAreOpen(EVENT.minusSeconds(1))).isFalse();
        assertThat(survey.resultsAreOpen(EVENT)).isTrue();
        assertThat(survey.resultsAreOpen(EVENT.plusSeconds(1))).isTrue();
    }

    @Test
    void answers_are_taken_from_the_opening_until_the_results_open() {
        Survey survey = survey(new Sharing(Sharing.PARTICIPANTS, null), Copied.EVENT);
        assertThat(survey.takesAnswers(OPENED.minusSeconds(1))).isFalse();
        assertThat(survey.takesAnswers(OPENED)).isTrue();
        assertThat(survey.takesAnswers(EVENT.minusSeconds(1))).isTrue();
        assertThat(survey.takesAnswers(EVENT)).isFalse();
    }

    @Test
    void a_closed_survey_stays_public_and_takes_no_answers() {
        Instant closing = OPENED.plusSeconds(60);
        Survey survey =
                survey(new Sharing(Sharing.PARTICIPANTS, null), Copied.EVENT).closed(closing);
        assertThat(survey.takesAnswers(closing.minusSeconds(1))).isTrue();
        assertThat(survey.takesAnswers(closing)).isFalse();
        assertThat(survey.isPublic(closing)).isTrue();
        assertThat(survey.opened(closing.plusSeconds(1)).takesAnswers(closing.plusSeconds(1)))
                .isTrue();
    }

    @Test
    void results_with_nothing_to_open_them_stay_closed() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        assertThat(survey(new Sharing(Sharing.EVERYBODY, null), null).resultsAreOpen(late))
                .isFalse();
        assertThat(survey(null, Copied.EVENT).resultsAreOpen(late)).isFalse();
    }

    @Test
    void a_date_opens_with_its_day_in_the_uk_and_a_month_only_when_it_is_over() {
        assertThat(opening("2027-06-28")).isEqualTo(Instant.parse("2027-06-27T23:00:00Z"));
        assertThat(opening("2027-01")).isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
        assertThat(opening("2027")).isEqualTo(Instant.parse("2028-01-01T00:00:00Z"));
        assertThat(opening("2027-01-28T12:30+01:00")).isEqualTo(Instant.parse("2027-01-28T11:30:00Z"));
    }

    private static Instant opening(String date) {
        return survey(new Sharing(Sharing.EVERYBODY, new PartialDate(date)), null)
                .resultsOpenAt()
                .orElseThrow();
    }

    @Test
    void an_article_is_read_in_paragraphs() {
        assertThat(Copied.ARTICLE.paragraphs())
                .isEqualTo(List.of("Every spring I take the train.", "There is a kettle."));
    }

    private static Survey survey(@Nullable Sharing results, @Nullable SurveyEvent event) {
        Survey.Details known = Copied.details(false, new Sharing("x", null));
        var details = new Survey.Details(
                known.id(), known.title(), 4, "councils", false, known.questions(), results, known.draw());
        return new Survey(SurveyId.next(), OrganiserId.next(), "copied-2027", details, event, null, OPENED, null, 0);
    }
}
