package org.commended.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.survey.Asked;
import org.commended.survey.domain.Copied;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answering on a phone without JavaScript: once for each address, changed until the results open. */
@Running
@Import({Awards.class, Asked.class})
class AnsweringTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant EVENT = Instant.parse("2027-01-28T12:30:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Asked asked;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Asked.Open survey;
    private Visitor anybody;

    @BeforeEach
    void anOpenSurvey() {
        clock.set(NOW);
        survey = asked.open(Copied.document(), NOW);
        anybody = new Visitor(port, null);
    }

    @Test
    void answers_are_taken_and_a_letter_brings_the_link_to_them() {
        String mary = address();
        Seen done = answer(mary, "The kettle.");
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(anybody.get(done.location()).text())
                .contains("Thank you for your answers", "Thursday 28 January 2027 at 12.30pm (UK time)");
        assertThat(anybody.get(link(mary))
                        .page()
                        .expectFirst("textarea[name=q-missing]")
                        .wholeText())
                .contains("The kettle.");
    }

    @Test
    void everything_typed_stays_when_something_stands_in_the_way() {
        Map<String, List<String>> typed = typed("not an address", "The kettle.");
        typed.put("q-months", List.of("nine"));
        Seen refused = anybody.postAll(survey.address() + "/answers", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Answer “How many months?” with a figure");
        assertThat(refused.page().expectFirst("textarea[name=q-missing]").wholeText())
                .contains("The kettle.");
        assertThat(refused.page().select("input[name=q-found][checked]")).hasSize(2);
        assertThat(refused.page().expectFirst("input[name=q-months]").attr("value"))
                .isEqualTo("nine");
    }

    @Test
    void the_same_form_sent_twice_is_one_answer_and_the_same_address_answers_once() {
        String mary = address();
        Map<String, List<String>> typed = typed(mary, "The kettle.");
        assertThat(anybody.postAll(survey.address() + "/answers", typed).status())
                .isEqualTo(303);
        assertThat(anybody.postAll(survey.address() + "/answers", typed).status())
                .isEqualTo(303);
        Seen again = answer(mary.toUpperCase(java.util.Locale.ROOT), "Another.");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(survey.address() + "/thanks");
        assertThat(count("survey_sheet")).isEqualTo(1);
    }

    @Test
    void who_answered_before_is_told_by_one_letter_and_nobody_else_is_told() {
        String mary = address();
        Seen first = answer(mary, "The kettle.");
        Seen second = answer(mary, "Another.");
        answer(mary, "A third.");

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(jdbc.sql("select count(*) from letter where kind = 'survey-answered-before' and recipient = ?")
                        .param(mary)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(anybody.get(link(mary))
                        .page()
                        .expectFirst("textarea[name=q-missing]")
                        .wholeText())
                .contains("The kettle.");
    }

    @Test
    void who_answers_nothing_is_led_to_the_first_question() {
        Seen refused = anybody.postAll(
                survey.address() + "/answers", new java.util.HashMap<>(Map.of("email", List.of(address()))));
        assertThat(refused.status()).isEqualTo(422);
        String href = refused.page().expectFirst(".error-summary a").attr("href");
        assertThat(refused.page().select(href)).isNotEmpty();
    }

    @Test
    void many_answers_from_one_address_at_once_are_one() throws Exception {
        String mary = address();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> posts = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> answer(mary, "Number " + i).status())
                    .toList();
            for (var post : threads.invokeAll(posts)) assertThat(post.get()).isIn(303, 422);
        }
        assertThat(count("survey_sheet")).isEqualTo(1);
        assertThat(count("survey_respondent")).isEqualTo(1);
    }

    @Test
    void ones_own_answers_can_be_changed_until_the_results_open() {
        String mary = address();
        answer(mary, "The kettle.");
        String own = link(mary);
        Map<String, String> change = Visitor.fields(anybody.get(own).page(), own);
        change.put("q-missing", "The sump.");
        assertThat(anybody.post(own, change).status()).isEqualTo(303);
        assertThat(anybody.get(own)
                        .page()
                        .expectFirst("textarea[name=q-missing]")
                        .wholeText())
                .contains("The sump.");

        clock.set(EVENT.minusSeconds(1));
        assertThat(anybody.post(own, change).status()).isEqualTo(303);
        clock.set(EVENT);
        assertThat(anybody.post(own, change).status()).isEqualTo(422);
        assertThat(answer(address(), "Late.").status()).isEqualTo(422);
        assertThat(anybody.get(own + "x").status()).isEqualTo(404);
    }

    @Test
    void a_survey_that_is_not_open_is_not_there() {
        jdbc.sql("update survey set opened_at = null where id = ?")
                .param(survey.id().value())
                .update();
        for (String path : List.of(survey.address(), survey.address() + "/results", survey.event())) {
            assertThat(anybody.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void people_register_once_for_the_event_and_take_it_into_their_calendar() {
        String mary = address();
        Map<String, String> form = Map.of("name", "Mary Ash", "email", mary, "organisation", "Tern Housing");
        assertThat(anybody.post(survey.event() + "/registration", form).status())
                .isEqualTo(303);
        assertThat(anybody.post(survey.event() + "/registration", form).status())
                .isEqualTo(303);
        assertThat(count("event_registration")).isEqualTo(1);
        assertThat(letters(mary)).containsExactly("event-registered");
        assertThat(anybody.post(survey.event() + "/registration", Map.of("name", "", "email", "x"))
                        .text())
                .contains("Write your name");
        String calendar = new String(
                anybody.get(survey.event() + "/calendar.ics").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(calendar).contains("DTSTART:20270128T123000Z\r\n", "SUMMARY:Second time round\r\n");
        clock.set(EVENT);
        assertThat(anybody.post(survey.event() + "/registration", form).status())
                .isEqualTo(422);
    }

    private Seen answer(String email, String words) {
        return anybody.postAll(survey.address() + "/answers", typed(email, words));
    }

    private Map<String, List<String>> typed(String email, String words) {
        return new java.util.HashMap<>(Map.of(
                "act", List.of(UUID.randomUUID().toString()),
                "q-running", List.of("Yes"),
                "q-found", List.of("A visit", "Reading"),
                "q-missing", List.of(words),
                "email", List.of(email)));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    /** The link of the letter that went to an address. */
    private String link(String email) {
        String body = jdbc.sql("select body from letter where recipient = ? and kind = 'survey-answered'")
                .param(email)
                .query(String.class)
                .single();
        return Stream.of(body.split("\\s+"))
                .filter(word -> word.contains("/answers/"))
                .map(word -> word.substring(word.indexOf("/surveys/")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(String email) {
        return jdbc.sql("select kind from letter where recipient = ?")
                .param(email)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where survey_id = ?")
                .param(survey.id().value())
                .query(Integer.class)
                .single();
    }
}
