package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody of a panel typed is not lost, whatever happened meanwhile. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class WordsKeptTest {

    private static final String MOOR = "The moor";

    @Autowired
    private Presenting presenting;

    @Autowired
    private Stages stages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Finals finals;

    @BeforeEach
    void a_visit_with_a_checklist_and_a_question() {
        clock.set(Presenting.NOW);
        finals = presenting.opened(StageKind.SITE_VISIT);
        finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Is it used?", "asks", "met"));
        finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Is it safe?", "asks", "met"));
        finals.ben().post(finals.met(MOOR, "/questions"), Map.of("question", "How long did it take?"));
    }

    private Map<String, String> form(String action) {
        return Visitor.fields(finals.ben().get(finals.met(MOOR, "")).page(), action);
    }

    private String question() {
        return finals.ben()
                .get(finals.met(MOOR, ""))
                .page()
                .select("form[action*=/questions/]")
                .attr("action");
    }

    private static Visitor.Seen is(Visitor.Seen answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    /** The names of the fields for words of a form, in the order of the checklist. */
    private static List<String> words(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith("words-"))
                .toList();
    }

    @Test
    void what_comes_after_the_stage_was_closed_is_shown_as_not_saved() {
        Map<String, String> record = form("/record");
        record.put(words(record).getFirst(), "A long record");
        stages.save(stages.find(finals.stage()).orElseThrow().closing(Presenting.NOW.minusSeconds(1)));
        Visitor.Seen refused = is(finals.ben().post(finals.met(MOOR, "/record"), record), 422);
        assertThat(refused.text()).contains("so this was not saved", "A long record");
        assertThat(refused.page().select("form[action$=/record] button")).isEmpty();
        Map<String, String> asked = Map.of("question", "And who paid?");
        assertThat(is(finals.ben().post(finals.met(MOOR, "/questions"), asked), 422)
                        .text())
                .contains("And who paid?");
        Map<String, String> caption = Map.of("caption", "Heather bales");
        assertThat(is(
                                finals.ben()
                                        .upload(
                                                finals.met(MOOR, "/evidence"),
                                                caption,
                                                "file",
                                                "D.pdf",
                                                SomeFiles.pdf("d")),
                                422)
                        .text())
                .contains("Heather bales");
        assertThat(finals.ben().get(finals.met(MOOR, "")).page().select("textarea[name^=words-]"))
                .isEmpty();
    }

    @Test
    void a_tick_comes_back_with_the_words_that_were_too_long() {
        String action = question();
        String field = "answer-" + action.replaceFirst(".*/", "");
        Visitor.Seen refused =
                is(finals.ben().post(action, Map.of("version", "0", "asked", "yes", field, "x".repeat(2_100))), 422);
        Map<String, String> again = Visitor.fields(refused.page(), action);
        assertThat(again).containsEntry("asked", "yes");
        again.put(field, "Two years");
        is(finals.ben().post(action, again), 303);
        String sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(MOOR);
        assertThat(finals.chair().get(sheet).text()).contains("How long did it take?", "Two years");
    }

    @Test
    void notes_under_a_point_that_was_taken_out_are_shown_and_not_dropped() {
        Map<String, String> record = form("/record");
        String gone = words(record).getFirst();
        record.put(gone, "By everybody we met");
        record.put(words(record).getLast(), "A rail is loose");
        String prompt = gone.replaceFirst("words-", "");
        is(finals.organiser().post(finals.plan("/prompts/" + prompt + "/removal"), Map.of()), 303);
        Visitor.Seen refused = is(finals.ben().post(finals.met(MOOR, "/record"), record), 422);
        assertThat(refused.text()).contains("took this point out", "By everybody we met", "A rail is loose");
        Map<String, String> again = Visitor.fields(refused.page(), "/record");
        assertThat(again).containsEntry(gone, "By everybody we met");
        again.put(gone, "");
        is(finals.ben().post(finals.met(MOOR, "/record"), again), 303);
        assertThat(form("/record").values()).contains("A rail is loose");
    }

    @Test
    void an_answer_of_before_answers_were_kept_is_the_first_of_its_history() throws IOException {
        String action = question();
        String field = "answer-" + action.replaceFirst(".*/", "");
        is(finals.ben().post(action, Map.of("version", "0", "asked", "yes", field, "Two years")), 303);
        jdbc.sql("delete from presentation_answer").update();
        String migration = new ClassPathResource("db/migration/presentation/V234__answers_of_before.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        jdbc.sql(migration.substring(migration.indexOf("insert"))).update();
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).doesNotContain("Noted by", "earlier answer");
        is(finals.chair().post(action, Map.of("version", "1", "asked", "yes", field, "Three years")), 303);
        assertThat(finals.ben().get(finals.met(MOOR, "")).text())
                .contains("Noted by Ann Abel", "One earlier answer", "Two years");
    }
}
