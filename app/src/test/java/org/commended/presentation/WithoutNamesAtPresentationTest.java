package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Nameless;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A panel that may not know whose an entry is meets a reference; who presents it reads its title. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class, Nameless.class})
class WithoutNamesAtPresentationTest {

    @Autowired
    private Presenting presenting;

    @Autowired
    private Nameless nameless;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private List<String> letters(Finals finals, String kind) {
        return jdbc.sql("select subject || body || calendar from letter where kind = ? and edition_id = ?")
                .params(kind, finals.scored().run().edition().value())
                .query((row, number) -> row.getString(1).replace("\r\n ", ""))
                .list();
    }

    @Test
    void the_panels_letters_calendars_and_screen_have_references() {
        clock.set(Presenting.NOW);
        Finals finals = presenting.opened();
        presenting.confide(finals);
        finals.planned();
        nameless.hide(
                finals.scored().category(),
                finals.scored().entries(),
                finals.scored().run().by());
        finals.invite();
        assertThat(letters(finals, "panel-hour-asked")).hasSize(9).allSatisfy(letter -> assertThat(letter)
                .doesNotContain(Presenting.FINALISTS));
        assertThat(String.join("", letters(finals, "presentation-asked"))).contains(Presenting.FINALISTS);
        for (String page : List.of("", "/screen", "/screen/part"))
            assertThat(finals.ben().get(finals.room(page)).text()).doesNotContain(Presenting.FINALISTS);
    }

    @Test
    void slides_name_people_and_are_not_there_while_names_are_hidden() {
        clock.set(Presenting.NOW);
        Finals finals = presenting.opened();
        presenting.confide(finals);
        presenting.ask(finals, "slides", "2027-05-04");
        String task = presenting.task(finals, "The moor", "Slides");
        presenting
                .writer(finals, "The moor")
                .upload(task + "/file", Map.of("seen", "0"), "file", "Siobhan Moor.pdf", SomeFiles.pdf("Siobhan"));
        clock.set(Presenting.NOW.plusSeconds(200_000));
        String slides = finals.met("The moor", "/slides");
        assertThat(finals.ben().get(slides).status()).isEqualTo(200);
        nameless.hide(
                finals.scored().category(),
                finals.scored().entries(),
                finals.scored().run().by());
        assertThat(finals.ben().get(slides).status()).isEqualTo(404);
        assertThat(finals.organiser().get(slides).status()).isEqualTo(404);
        assertThat(finals.organiser().get(finals.room("")).text()).doesNotContain("Siobhan");
    }
}
