package org.commended.finalist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting;
import org.commended.presentation.Presenting.Finals;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slides and photographs: who sends them, until when, and who has them. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class FinalistFilesTest {

    private static final String MOOR = "The moor";
    private static final Instant DUE = Instant.parse("2027-05-09T16:00:00Z");

    @Autowired
    private Presenting presenting;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Finals finals;
    private Visitor moor;
    private String task;

    @BeforeEach
    void slides_are_asked_for() {
        clock.set(Presenting.NOW);
        finals = presenting.opened();
        presenting.confide(finals);
        presenting.ask(finals, "slides", "2027-05-09");
        moor = presenting.writer(finals, MOOR);
        task = presenting.task(finals, MOOR, "Slides");
    }

    private Visitor.Seen send(String name, String words, int seen) {
        return moor.upload(task + "/file", Map.of("seen", String.valueOf(seen)), "file", name, SomeFiles.pdf(words));
    }

    private static void is(Visitor.Seen answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    private String atDesk(String title, String what) {
        return finals.desk("/finalists/entries/" + finals.entry(title) + "/" + task.replaceFirst(".*/", "") + what);
    }

    @Test
    void slides_are_sent_replaced_and_taken_off_until_their_day_and_stay_after_it() {
        assertThat(moor.get(task).text()).contains("PDF, PPTX, ODP", "Up to 50 MB", "Nothing is sent yet");
        is(send("Moor.pdf", "one", 0), 303);
        assertThat(moor.get(task + "/file").body()).isEqualTo(SomeFiles.pdf("one"));
        is(send("Moor.pdf", "one", 0), 303);
        is(send("Moor 2.pdf", "two", 0), 409);
        is(send("Moor 2.pdf", "two", 1), 303);
        assertThat(moor.get(task).text()).contains("Moor 2.pdf").doesNotContain("Moor.pdf");
        is(moor.post(task + "/file/removal", Map.of("seen", "1")), 409);
        is(moor.post(task + "/file/removal", Map.of("seen", "2")), 303);
        is(moor.get(task + "/file"), 404);
        clock.set(DUE);
        is(send("Moor 3.pdf", "late", 0), 303);
        is(send("Moor 4.pdf", "later", 1), 422);
        is(moor.post(task + "/file/removal", Map.of("seen", "1")), 422);
        assertThat(moor.get(task).text()).contains("Moor 3.pdf", "The day has passed");
    }

    @Test
    void what_is_not_asked_for_is_refused_kindly() {
        is(moor.upload(task + "/file", "file", "Moor.exe", SomeFiles.bytes("MZ")), 422);
        is(moor.upload(task + "/file", "file", "Moor.pdf", SomeFiles.bytes("no such thing")), 422);
        is(moor.post(task + "/file", Map.of("seen", "0")), 422);
        is(moor.post(task, Map.of("seen", "0")), 404);
        assertThat(jdbc.sql("select count(*) from finalist_answer where entry_id = ?")
                        .param(finals.entry(MOOR).value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_photograph_has_a_caption_and_words_for_those_who_cannot_see_it() {
        presenting.ask(finals, "photograph", "2027-05-09");
        String photograph = presenting.task(finals, MOOR, "Photograph");
        byte[] picture = SomeFiles.photograph(40, 20, 1, "51.5");
        is(moor.upload(photograph + "/file", "file", "Moor.jpg", picture), 422);
        Map<String, String> words =
                Map.of("seen", "0", "caption", "Rangers at a ditch. Ann Lee", "alt", "Three rangers");
        is(moor.upload(photograph + "/file", words, "file", "Moor.jpg", picture), 303);
        is(
                moor.post(
                        photograph + "/file",
                        Map.of("seen", "1", "caption", "Rangers at the great ditch", "alt", "Three rangers")),
                303);
        assertThat(moor.get(photograph).text()).contains("Rangers at the great ditch", "Moor.jpg");
        assertThat(finals.organiser().get(finals.desk("/finalists")).text()).contains("Rangers at the great ditch");
    }

    @Test
    void the_organiser_has_them_on_the_board_and_nobody_else_finds_them() {
        is(send("Moor.pdf", "one", 0), 303);
        assertThat(finals.organiser().get(finals.desk("/finalists")).text()).contains("Moor.pdf", "Slides: one file");
        assertThat(finals.organiser().get(atDesk(MOOR, "/file")).body()).isEqualTo(SomeFiles.pdf("one"));
        is(finals.organiser().get(atDesk("Rain gardens", "/file")), 404);
        for (Visitor other : new Visitor[] {presenting.writer(finals, "Rain gardens"), finals.ben()}) {
            is(other.get(task + "/file"), 404);
            is(other.get(atDesk(MOOR, "/file")), 404);
            is(other.post(task + "/file/removal", Map.of("seen", "1")), 404);
            is(other.upload(task + "/file", "file", "Mine.pdf", SomeFiles.pdf("mine")), 404);
        }
        presenting.seatOrganiser(finals);
        presenting.keep(finals, MOOR, finals.scored().run().by());
        is(finals.organiser().get(atDesk(MOOR, "/file")), 404);
        presenting.announce(finals);
        is(finals.organiser().get(atDesk(MOOR, "/file")), 404);
        assertThat(finals.organiser().get(finals.desk("/finalists")).text()).doesNotContain("Moor.pdf", "one file");
    }

    @Test
    void the_panel_opens_slides_from_their_day_on_and_whoever_runs_it_as_they_come() {
        finals.planned();
        is(send("Moor.pdf", "one", 0), 303);
        String slides = finals.met(MOOR, "/slides");
        is(finals.ben().get(slides), 404);
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).doesNotContain("Moor.pdf");
        assertThat(finals.organiser().get(slides).body()).isEqualTo(SomeFiles.pdf("one"));
        assertThat(finals.organiser().get(finals.room("")).text()).contains("Moor.pdf");
        clock.set(DUE);
        assertThat(finals.ben().get(slides).body()).isEqualTo(SomeFiles.pdf("one"));
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).contains("Moor.pdf");
        is(finals.ben().get(finals.met("Rain gardens", "/slides")), 404);
        is(moor.get(slides), 404);
        presenting.keep(finals, MOOR, finals.scored().judges().get(1));
        is(finals.ben().get(slides), 404);
    }

    @Test
    void slides_that_are_on_can_be_opened_whatever_the_day() {
        finals.planned();
        for (String title : Presenting.FINALISTS) {
            Visitor writer = presenting.writer(finals, title);
            String own = presenting.task(finals, title, "Slides");
            is(writer.upload(own + "/file", Map.of("seen", "0"), "file", "S.pdf", SomeFiles.pdf(title)), 303);
        }
        finals.put(0, "on");
        assertThat(finals.ben().get(finals.room("")).page().select("a[href$=/slides]"))
                .hasSize(1);
    }

    @Test
    void slides_stay_from_when_the_presentation_has_begun() {
        finals.planned();
        is(send("Moor.pdf", "one", 0), 303);
        for (int place = 0; place < Presenting.FINALISTS.size(); place++) {
            finals.put(place, "on");
            finals.put(place, "ended");
        }
        is(send("Moor 2.pdf", "two", 1), 422);
        is(moor.post(task + "/file/removal", Map.of("seen", "1")), 422);
        assertThat(finals.ben().get(finals.met(MOOR, "/slides")).body()).isEqualTo(SomeFiles.pdf("one"));
        assertThat(moor.get(task).text())
                .contains("your presentation has begun")
                .doesNotContain("Another file");
    }

    @Test
    void a_page_of_before_a_file_was_taken_off_does_not_fit_what_was_sent_after() {
        is(send("Moor.pdf", "one", 0), 303);
        is(moor.post(task + "/file/removal", Map.of("seen", "1")), 303);
        assertThat(finals.organiser().get(finals.desk("/finalists")).text()).doesNotContain("Moor.pdf", "one file");
        is(send("Ann.pdf", "two", 0), 303);
        is(moor.post(task + "/file/removal", Map.of("seen", "1")), 409);
        is(send("Moor 3.pdf", "three", 1), 409);
        assertThat(moor.get(task + "/file").body()).isEqualTo(SomeFiles.pdf("two"));
    }

    @Test
    void words_for_a_file_that_was_not_taken_do_not_go_to_the_one_that_stands() {
        presenting.ask(finals, "photograph", "2027-05-09");
        String photograph = presenting.task(finals, MOOR, "Photograph");
        byte[] first = SomeFiles.photograph(40, 20, 1, "51.5");
        byte[] other = SomeFiles.photograph(20, 40, 1, "51.5");
        Map<String, String> words = Map.of("seen", "0", "caption", "The first", "alt", "Rangers");
        is(moor.upload(photograph + "/file", words, "file", "First.jpg", first), 303);
        Map<String, String> half = Map.of("seen", "1", "caption", "The other");
        Visitor.Seen refused = moor.upload(photograph + "/file", half, "file", "Other.jpg", other);
        is(refused, 422);
        assertThat(refused.text()).contains("Choose it again");
        Map<String, String> again = Visitor.fields(refused.page(), photograph + "/file");
        again.put("alt", "Sheep");
        Visitor.Seen without = moor.upload(photograph + "/file", again, "file", "", new byte[0]);
        is(without, 422);
        assertThat(without.text()).contains("Choose it again", "Sheep");
        assertThat(moor.get(photograph).text()).contains("The first");
        is(moor.upload(photograph + "/file", again, "file", "Other.jpg", other), 303);
        assertThat(moor.get(photograph).text()).contains("The other", "Other.jpg");
    }

    @Test
    void ids_that_are_none_are_not_found() {
        is(moor.get(task.replaceFirst("[^/]*$", UUID.randomUUID().toString()) + "/file"), 404);
        is(moor.get(task + "/picture"), 404);
    }
}
