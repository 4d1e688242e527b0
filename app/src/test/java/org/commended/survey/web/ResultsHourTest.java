package org.commended.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.people.People;
import org.commended.shared.PartialDate;
import org.commended.shared.database.Published;
import org.commended.survey.Asked;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Survey.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing of the answers is read before the hour. The house's own clock is moved to it; the database's clock, which no test
 * moves, is past it.
 */
@Running
@Import({Awards.class, Asked.class})
class ResultsHourTest {

    private static final Instant HOUR = Instant.parse("2026-10-01T11:30:00Z");
    private static final Instant BEFORE = HOUR.minusSeconds(86_400);
    private static final String PLANTED = "The kettle was empty.";

    @LocalServerPort
    private int port;

    @Autowired
    private Asked asked;

    @Autowired
    private People people;

    @Autowired
    private Awards awards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Published
    private JdbcClient published;

    @Autowired
    private MovableClock clock;

    private Visitor anybody;

    @BeforeEach
    void begin() {
        clock.set(BEFORE);
        anybody = new Visitor(port, null);
    }

    private Asked.Open answered(String with, String email) {
        var sharing = new Sharing(with, new PartialDate("2026-10-01T12:30+01:00"));
        Asked.Open survey = asked.open(new Document(Copied.details(false, sharing), Copied.EVENT, null), BEFORE);
        anybody.postAll(
                survey.address() + "/answers",
                Map.of(
                        "act",
                        List.of(UUID.randomUUID().toString()),
                        "q-missing",
                        List.of(PLANTED),
                        "email",
                        List.of(email)));
        return survey;
    }

    @Test
    void results_for_everybody_open_at_their_instant_and_not_a_second_before() {
        Asked.Open survey = answered(Sharing.EVERYBODY, address());
        String results = survey.address() + "/results";
        clock.set(HOUR.minusSeconds(1));
        assertThat(anybody.get(results).text())
                .contains("The results open on Thursday 1 October 2026 at 12.30pm (UK time)")
                .doesNotContain(PLANTED);
        for (Instant later : List.of(HOUR, HOUR.plusSeconds(1))) {
            clock.set(later);
            assertThat(anybody.get(results).text()).contains(PLANTED, "What one person answered");
        }
    }

    @Test
    void results_for_participants_open_to_the_link_of_the_letter_and_to_the_address_that_answered() {
        String mary = address();
        Asked.Open survey = answered(Sharing.PARTICIPANTS, mary);
        String results = survey.address() + "/results";
        clock.set(HOUR);
        assertThat(anybody.get(results).text())
                .contains("for those who answered")
                .doesNotContain(PLANTED);
        assertThat(anybody.get(results + "?key=nonsense").text()).doesNotContain(PLANTED);
        assertThat(anybody.get(results + "?key=" + key(mary)).text()).contains(PLANTED);

        var known = people.meet(mary, "Mary", BEFORE);
        assertThat(awards.visitor(port, known.id(), HOUR).get(results).text()).contains(PLANTED);
        var stranger = awards.person("Tom");
        assertThat(awards.visitor(port, stranger, HOUR).get(results).text()).doesNotContain(PLANTED);

        clock.set(HOUR.minusSeconds(1));
        assertThat(anybody.get(results + "?key=" + key(mary)).text()).doesNotContain(PLANTED);
    }

    @Test
    void the_key_of_one_survey_opens_no_other() {
        String mary = address();
        answered(Sharing.PARTICIPANTS, mary);
        Asked.Open other = answered(Sharing.PARTICIPANTS, address());
        clock.set(HOUR);
        assertThat(anybody.get(other.address() + "/results?key=" + key(mary)).text())
                .doesNotContain(PLANTED);
        assertThat(anybody.get(other.address() + "/answers/" + key(mary)).status())
                .isEqualTo(404);
    }

    @Test
    void the_public_role_reads_no_answer_before_the_hour_whatever_the_code_does() {
        Asked.Open survey = answered(Sharing.EVERYBODY, address());
        assertThat(publicAnswers(survey)).isEqualTo(1);
        jdbc.sql("update survey set results_open_at = now() + interval '1 hour' where id = ?")
                .param(survey.id().value())
                .update();
        assertThat(publicAnswers(survey)).isZero();
        clock.set(HOUR.plusSeconds(1));
        assertThat(anybody.get(survey.address() + "/results").text()).doesNotContain(PLANTED);
    }

    @Test
    void a_text_that_the_organiser_hides_goes_from_the_page_and_stays_among_the_answers() {
        Asked.Open survey = answered(Sharing.EVERYBODY, address());
        Visitor ffion = awards.visitor(port, survey.by().id(), BEFORE);
        Map<String, String> hide = Visitor.fields(ffion.get(survey.desk()).page(), "/hidden");
        assertThat(ffion.post(survey.desk() + "/hidden", hide).text()).contains("Say why the text is hidden");
        hide.put("reason", "It names a patient.");
        assertThat(ffion.post(survey.desk() + "/hidden", hide).status()).isEqualTo(303);
        clock.set(HOUR);
        assertThat(anybody.get(survey.address() + "/results").text()).doesNotContain(PLANTED);
        assertThat(ffion.get(survey.desk()).text()).contains(PLANTED, "Not on the page of results");
        assertThat(acts(survey, "survey-text-hidden")).isEqualTo(1);

        Map<String, String> show = Visitor.fields(ffion.get(survey.desk()).page(), "/shown");
        ffion.post(survey.desk() + "/shown", show);
        assertThat(anybody.get(survey.address() + "/results").text()).contains(PLANTED);
    }

    private int acts(Asked.Open survey, String kind) {
        return jdbc.sql("select count(*) from record_row where subject = ? and kind = ?")
                .params(survey.id().value(), kind)
                .query(Integer.class)
                .single();
    }

    private int publicAnswers(Asked.Open survey) {
        return published
                .sql("select count(*) from published_survey_sheet where survey_id = ?")
                .param(survey.id().value())
                .query(Integer.class)
                .single();
    }

    private String key(String email) {
        String body = jdbc.sql("select body from letter where recipient = ? and kind = 'survey-answered'")
                .param(email)
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*/answers/(\\S+).*", "$1");
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
