package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Pictures and documents as evidence of a visit: who shows them, and who sees them when. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class ExhibitTest {

    private static final String MOOR = "The moor";
    private static final Map<String, String> WORDS = Map.of("caption", "Heather bales in a ditch");

    @Autowired
    private Presenting presenting;

    @Autowired
    private MovableClock clock;

    private Finals finals;
    private String evidence;

    @BeforeEach
    void a_visit() {
        clock.set(Presenting.NOW);
        finals = presenting.opened(StageKind.SITE_VISIT);
        evidence = finals.met(MOOR, "/evidence");
    }

    private static void is(Visitor.Seen answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    /** Where what Ben showed is. */
    private String shown() {
        return finals.ben()
                .get(finals.met(MOOR, ""))
                .page()
                .select("form[action$=/removal]")
                .attr("action")
                .replaceFirst("/removal$", "");
    }

    @Test
    void a_judge_shows_a_document_and_takes_it_off_again() {
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.pdf", SomeFiles.pdf("ditch")), 303);
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).contains("Heather bales in a ditch", "Ditch.pdf");
        assertThat(finals.ben().get(shown()).body()).isEqualTo(SomeFiles.pdf("ditch"));
        is(finals.organiser().get(shown()), 200);
        is(finals.chair().post(shown() + "/removal", Map.of()), 404);
        is(
                finals.ben()
                        .post(
                                shown() + "/removal",
                                Map.of("act", UUID.randomUUID().toString())),
                303);
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).contains("Nothing shown yet");
    }

    @Test
    void it_says_what_it_shows_and_is_what_is_taken() {
        is(finals.ben().upload(evidence, "file", "Ditch.pdf", SomeFiles.pdf("ditch")), 422);
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.exe", SomeFiles.bytes("MZ")), 422);
        is(finals.ben().post(evidence, WORDS), 422);
    }

    @Test
    void the_panel_sees_it_once_its_own_sheets_are_in() {
        byte[] picture = SomeFiles.picture(FileKind.JPEG, 40, 20);
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.jpg", picture), 303);
        String shown = shown();
        assertThat(finals.chair().get(finals.met(MOOR, "")).text())
                .contains("Nothing shown yet", "What others show is here once your own score sheet is in")
                .doesNotContain("Heather bales");
        is(finals.chair().get(shown), 404);
        is(finals.chair().get(shown + "/picture"), 404);
        String sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(MOOR);
        is(
                finals.chair()
                        .post(
                                sheet + "/handing-in",
                                Map.of("seen", "0", "mark-need", "8", "reason-need", "They spoke well")),
                303);
        assertThat(finals.chair().get(finals.met(MOOR, "")).text()).contains("Heather bales in a ditch");
        assertThat(finals.chair().get(sheet).text()).contains("Heather bales in a ditch");
    }

    @Test
    void nobody_else_finds_it() {
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.pdf", SomeFiles.pdf("ditch")), 303);
        String shown = shown();
        is(presenting.writer(finals, MOOR).get(shown), 404);
        is(presenting.writer(finals, MOOR).upload(evidence, WORDS, "file", "D.pdf", SomeFiles.pdf("d")), 404);
        is(finals.organiser().upload(evidence, WORDS, "file", "D.pdf", SomeFiles.pdf("d")), 404);
        is(finals.ben().get(shown.replaceFirst("[^/]*$", UUID.randomUUID().toString())), 404);
        is(
                finals.ben()
                        .get(shown.replace(
                                finals.entry(MOOR).toString(),
                                finals.entry("Rain gardens").toString())),
                404);
        presenting.keep(finals, MOOR, finals.scored().judges().get(1));
        is(finals.ben().get(shown), 404);
    }
}
