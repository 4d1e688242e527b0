package org.commended.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.survey.Asked;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The organiser's room: a survey is written, opened, changed with care, and closed. */
@Running
@Import({Awards.class, Asked.class})
class WritingSurveyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Asked asked;

    @Autowired
    private Awards awards;

    @Autowired
    private OrganisingSurveys organising;

    @Autowired
    private MovableClock clock;

    private Asked.Open known;
    private Visitor ffion;
    private String room;

    @BeforeEach
    void aRoom() {
        clock.set(NOW);
        known = asked.open(Copied.document(), NOW);
        ffion = awards.visitor(port, known.by().id(), NOW);
        room = "/manage/" + known.organiser().slug() + "/surveys";
    }

    @Test
    void a_survey_is_written_on_one_page_opened_and_closed() {
        Seen kept = ffion.post(room, written("Title " + UUID.randomUUID()));
        assertThat(kept.status()).as(kept.text()).isEqualTo(303);
        String desk = kept.location();
        Survey survey = survey(desk);
        Visitor anybody = new Visitor(port, null);
        assertThat(anybody.get("/surveys/" + survey.slug()).status()).isEqualTo(404);

        assertThat(ffion.post(desk + "/opening", Map.of()).status()).isEqualTo(303);
        assertThat(anybody.get("/surveys/" + survey.slug()).text()).contains("Is it running?", "It takes 4 minutes.");
        assertThat(ffion.get(room).text()).contains("Takes answers");
        ffion.post(desk + "/closing", Map.of());
        assertThat(anybody.get("/surveys/" + survey.slug()).text()).contains("takes no more answers");
    }

    @Test
    void what_the_form_shows_it_keeps_as_it_was() {
        String words = known.desk() + "/words";
        Survey before = survey(known.desk());
        Seen kept = ffion.postAll(words, all(ffion.get(words)));
        assertThat(kept.status()).as(kept.text()).isEqualTo(303);
        assertThat(Document.of(survey(known.desk()))).isEqualTo(Document.of(before));
    }

    @Test
    void everything_that_stands_in_the_way_is_said_and_nothing_typed_is_lost() {
        Map<String, String> typed = written("");
        typed.put("kind-2", "CHOICE");
        typed.put("text-2", "Which?");
        typed.put("options-2", "Only one");
        typed.put("results-open", "event");
        typed.put("results-with", "everybody");
        typed.put("minutes", "soon");
        Seen refused = ffion.post(room, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Write a title", "Give question 2 at least two options", "Write a whole number")
                .contains("Say what event the results open at");
        assertThat(refused.page().expectFirst("#minutes").attr("value")).isEqualTo("soon");
    }

    @Test
    void a_question_that_people_have_answered_stays_as_it_was_asked() {
        new Visitor(port, null)
                .post(
                        known.address() + "/answers",
                        Map.of("act", UUID.randomUUID().toString(), "q-running", "Yes", "email", "mary@example.org"));
        String words = known.desk() + "/words";
        var changed = all(ffion.get(words));
        changed.put("text-1", java.util.List.of("Was it ever running?"));
        changed.put("text-5", java.util.List.of("What was left out?"));
        Seen refused = ffion.postAll(words, changed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("People have answered “Is it running?”")
                .doesNotContain("answered “What did");
    }

    @Test
    void two_organisers_who_write_at_once_do_not_overwrite_each_other() {
        String words = known.desk() + "/words";
        var first = all(ffion.get(words));
        var second = all(ffion.get(words));
        assertThat(ffion.postAll(words, first).status()).isEqualTo(303);
        second.put("title", java.util.List.of("What I would call it"));
        Seen refused = ffion.postAll(words, second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("Somebody changed this survey", "What is saved now", "What happened when you copied?");
        assertThat(Visitor.fields(refused.page(), "/words")).containsEntry("title", "What I would call it");
        assertThat(ffion.postAll(words, all(refused)).status()).isEqualTo(303);
    }

    @Test
    void the_same_title_twice_gets_two_addresses() {
        String title = "Lessons " + UUID.randomUUID();
        Survey one = survey(ffion.post(room, written(title)).location());
        Survey other = survey(ffion.post(room, written(title)).location());
        assertThat(one.slug()).isNotEqualTo(other.slug());
        assertThat(one.details().id()).isNotEqualTo(other.details().id());
    }

    private static Map<String, java.util.List<String>> all(Seen page) {
        Map<String, java.util.List<String>> all = new java.util.HashMap<>();
        Visitor.fields(page.page(), "/words").forEach((name, value) -> all.put(name, java.util.List.of(value)));
        all.put("entered-by", java.util.List.of("SURVEY", "REGISTRATION"));
        return all;
    }

    private static Map<String, String> written(String title) {
        return new java.util.HashMap<>(Map.of(
                "act", UUID.randomUUID().toString(),
                "title", title,
                "minutes", "4",
                "anonymous", "no",
                "text-1", "Is it running?",
                "kind-1", "CHOICE",
                "options-1", "Yes\nNo",
                "results-with", "nobody"));
    }

    private Survey survey(String desk) {
        SurveyId id = SurveyId.of(desk.substring(desk.lastIndexOf('/') + 1));
        return organising.get(known.organiser().slug(), id).survey();
    }
}
