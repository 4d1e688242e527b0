package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organiser who judges, and from whom an entry is kept: wherever entries are listed, its reference and category stand. */
@Running
@Import(Season.class)
class KeptFromOrganiserTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final String[] TELLING = {"The moor", "Wexcombe", "Mair Watkin"};

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private String room;
    private CategoryId category;
    private EntryId moor;
    private EntryId rain;
    private PersonId mair;
    private Visitor organiser;

    @BeforeEach
    void an_organiser_who_knows_somebody_in_one_of_two_entries() {
        clock.set(NOW);
        Season.Run run = season.edition();
        room = run.desk().replaceFirst("/judging$", "");
        category = season.category(run.edition(), criterion("need", 1));
        moor = season.entry(run.edition(), category, "The moor", lead("Wexcombe Council"));
        rain = season.entry(run.edition(), category, "Rain gardens", lead("Aldermoor Council"));
        mair = season.person("Mair Watkin");
        writes(moor, mair);
        writes(rain, season.person("Priya Nair"));
        season.seat(category, run.by(), false, true);
        organiser = season.visitor(port, run.by(), NOW);
        organiser.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        organiser.post(
                "/judging/" + category + "/entries/" + moor + "/connection",
                Map.of("kind", "friendship", "words", "We walk there"));
    }

    private static EntryOrganisation lead(String name) {
        return new EntryOrganisation(name, EntryOrganisation.Role.LEAD, null);
    }

    private void writes(EntryId entry, PersonId person) {
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(entry.value(), person.value())
                .update();
    }

    @Test
    void the_list_names_it_by_its_reference() {
        Visitor.Seen list = organiser.get(room + "/entries");
        assertThat(list.text()).contains("Kept from you: w-" + moor, "Rain gardens", "Aldermoor");
        assertThat(list.text()).doesNotContain(TELLING);
        assertThat(list.page().select("a[href*=" + moor + "]")).isEmpty();
    }

    @Test
    void what_another_entry_is_like_tells_nothing_of_it() {
        jdbc.sql("""
                insert into alike_entry (edition_id, one, other, likeness, why, shared)
                select edition_id, id, ?, 0.5, 'OTHER_WORDS', '{heather}' from entry where id = ?""").params(rain.value(), moor.value()).update();
        Visitor.Seen alike = organiser.get(room + "/entries/alike");
        assertThat(alike.text()).contains("No two entries look alike").doesNotContain(TELLING);
        assertThat(alike.text()).doesNotContain("Rain gardens", "heather");
    }

    @Test
    void they_give_it_no_later_deadline() {
        var longer = Map.of("until-day", "2027-06-01", "until-hour", "12:00", "reason", "They are friends");
        assertThat(organiser.get(room + "/entries/" + moor + "/extension").status())
                .isEqualTo(404);
        assertThat(organiser
                        .post(room + "/entries/" + moor + "/extension", longer)
                        .status())
                .isEqualTo(404);
        var chosen = new java.util.HashMap<>(longer);
        chosen.put("entries", moor.toString());
        assertThat(organiser.post(room + "/entries/unsent", chosen).status()).isEqualTo(404);
        assertThat(organiser.get(room + "/entries/unsent").text()).doesNotContain(TELLING);
    }

    @Test
    void it_is_not_printed_for_them() {
        assertThat(organiser.get(room + "/entries/" + rain + "/entry.pdf").status())
                .isEqualTo(200);
        assertThat(organiser.get(room + "/entries/" + moor + "/entry.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void the_page_of_the_panel_names_it_by_its_reference() {
        String panel = organiser.get(room + "/judging/" + category).text();
        assertThat(panel).contains("w-" + moor).doesNotContain(TELLING).doesNotContain("We walk there");
    }

    @Test
    void no_search_finds_it_but_by_its_reference() {
        for (String word : List.of("moor+", "Wexcombe", "Mair", "The"))
            assertThat(organiser.get(room + "/entries?words=" + word).text())
                    .as(word)
                    .doesNotContain("Kept from you");
        assertThat(organiser.get(room + "/entries?words=w-" + moor).text()).contains("Kept from you: w-" + moor);
    }

    @Test
    void the_spreadsheet_says_no_more_of_it() throws Exception {
        String csv = new String(organiser.get(room + "/entries.csv").body(), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("\"w-" + moor + "\",\"Kept from you\"", "Rain gardens")
                .doesNotContain(TELLING);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                        organiser.get(room + "/entries.xlsx").body()));
                var texts = new XSSFExcelExtractor(book)) {
            assertThat(texts.getText())
                    .contains("Kept from you", "Rain gardens")
                    .doesNotContain(TELLING);
        }
    }

    @Test
    void letters_to_those_who_write_it_are_looked_at_without_their_names() {
        Visitor.Seen written = organiser.get(room + "/letters/submitted");
        assertThat(written.text()).contains("Kept from you: w-" + moor, "Rain gardens");
        assertThat(written.text()).doesNotContain(TELLING);
        Visitor.Seen preview = organiser.post(
                room + "/letters/submitted/preview",
                Map.of("to", mair.toString(), "subject", "About {entry}", "text", "Dear {name}, thank you."));
        assertThat(preview.text()).contains("About Kept from you: w-" + moor).doesNotContain(TELLING);
    }

    @Test
    void the_log_of_letters_does_not_tell_what_was_written_to_them() {
        Map<String, String> letter = Map.of(
                "to",
                mair.toString(),
                "people",
                "1",
                "act",
                moor.toString(),
                "subject",
                "About {entry}",
                "text",
                "Dear {name}");
        assertThat(organiser.post(room + "/letters/submitted/sending", letter).status())
                .isEqualTo(303);
        assertThat(organiser.get(room + "/letters").text()).doesNotContain(TELLING);
        assertThat(jdbc.sql("select subject from letter where person_id = ?")
                        .param(mair.value())
                        .query(String.class)
                        .list())
                .containsExactly("About The moor");
    }

    @Test
    void the_record_tells_what_was_done_but_not_to_which_entry_nor_who_is_connected_with_it() {
        PersonId cadi = season.judge(category, "Cadi");
        for (EntryId entry : List.of(moor, rain))
            season.visitor(port, cadi, NOW)
                    .post(
                            "/judging/" + category + "/entries/" + entry + "/connection",
                            Map.of("kind", "friendship", "words", "We sing"));
        Visitor.Seen record = organiser.get(room + "/record");
        assertThat(record.page().select("details").text())
                .contains("entry " + rain)
                .doesNotContain(moor.toString());
    }

    @Test
    void the_next_to_check_is_never_one_that_is_kept() {
        assertThat(organiser.get(room + "/entries/" + rain).page().select("a[rel=next]"))
                .isEmpty();
    }
}
