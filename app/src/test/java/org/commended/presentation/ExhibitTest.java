package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.PersonId;
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

    @Autowired
    private Season season;

    @Autowired
    private Stages stages;

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

    private String sheet() {
        return "/judging/" + finals.scored().category() + "/entries/" + finals.entry(MOOR);
    }

    private void close() {
        stages.save(stages.find(finals.stage()).orElseThrow().closing(Presenting.NOW.minusSeconds(60)));
    }

    @Test
    void an_abstention_opens_nothing_while_it_can_be_taken_back() {
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.pdf", SomeFiles.pdf("ditch")), 303);
        String shown = shown();
        is(finals.chair().post(sheet() + "/abstention", Map.of("seen", "0", "why", "I was ill that day")), 303);
        assertThat(finals.chair().get(finals.met(MOOR, "")).text()).doesNotContain("Heather bales");
        assertThat(finals.chair().get(sheet()).text()).doesNotContain("Heather bales");
        is(finals.chair().get(shown), 404);
        close();
        is(finals.chair().get(shown), 200);
    }

    /** A judge of another panel who is asked to read the moor once the stage is closed. */
    private Visitor guest() {
        var edition = finals.scored().run().edition();
        PersonId gwen = season.judge(season.category(edition, criterion("need", 1)), "Gwen Guest");
        Visitor guest = season.visitor(presenting.port(), gwen, Presenting.NOW);
        Map<String, String> asked = Map.of("entry", finals.entry(MOOR).toString(), "judge", gwen.toString());
        String category = finals.scored().category().toString();
        is(finals.organiser().post(finals.scored().run().desk() + "/" + category + "/extra-readings", asked), 303);
        String terms = "/judging/" + category + "/terms";
        is(guest.post(terms + "/acceptance", Visitor.fields(guest.get(terms).page(), "acceptance")), 303);
        return guest;
    }

    @Test
    void a_guest_gives_their_own_view_first_though_the_stage_is_closed() {
        is(finals.ben().upload(evidence, WORDS, "file", "Ditch.pdf", SomeFiles.pdf("ditch")), 303);
        String shown = shown();
        close();
        Visitor guest = guest();
        assertThat(guest.get(sheet()).text()).doesNotContain("Heather bales");
        assertThat(guest.get(finals.met(MOOR, "")).text())
                .contains("What others show is here once")
                .doesNotContain("Heather bales");
        is(guest.get(shown), 404);
        is(guest.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "9")), 303);
        is(guest.get(shown), 200);
        assertThat(guest.get(sheet()).text()).contains("Heather bales");
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
