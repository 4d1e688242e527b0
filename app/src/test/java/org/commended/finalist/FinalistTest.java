package org.commended.finalist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.finalist.application.RemindingFinalists;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting;
import org.commended.presentation.Presenting.Finals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finalists learn that they are, do what they are asked for, and are reminded of what they have not done. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class FinalistTest {

    private static final String MOOR = "The moor";

    @Autowired
    private Presenting presenting;

    @Autowired
    private RemindingFinalists reminding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Finals finals;
    private Visitor moor;
    private Visitor verge;

    @BeforeEach
    void a_locked_shortlist() {
        clock.set(Presenting.NOW);
        finals = presenting.locked();
        moor = presenting.writer(finals, MOOR);
        verge = presenting.writer(finals, "Verge");
    }

    private int letters(String kind) {
        return jdbc.sql("select count(*) from letter where kind = ? and edition_id = ?")
                .params(kind, finals.scored().run().edition().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void before_they_are_told_a_finalist_and_another_entrant_see_the_same() {
        for (String page : List.of("/finalist", "/presentation"))
            assertThat(moor.get(finals.finalist(MOOR, page)).status())
                    .isEqualTo(verge.get(finals.finalist("Verge", page)).status())
                    .isEqualTo(404);
        assertThat(moor.get("/my").text()).doesNotContain("Finalist", "finalist");
        reminding.remind(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(letters("finalist-overdue")).isZero();
    }

    @Test
    void told_in_confidence_only_those_on_the_locked_list_know_and_are_asked_to_keep_it() {
        presenting.confide(finals);
        assertThat(letters("finalist-in-confidence")).isEqualTo(3);
        assertThat(jdbc.sql("select body from letter where kind = 'finalist-in-confidence' and edition_id = ?")
                        .param(finals.scored().run().edition().value())
                        .query(String.class)
                        .list())
                .allMatch(body -> body.contains("in confidence") && body.contains("tell nobody"));
        assertThat(moor.get(finals.finalist(MOOR, "/finalist")).text()).contains("In confidence", "is a finalist");
        assertThat(verge.get(finals.finalist("Verge", "/finalist")).status()).isEqualTo(404);
        assertThat(finals.organiser()
                        .post(
                                finals.desk("/finalists/confidence/"
                                        + finals.scored().category()),
                                Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(letters("finalist-in-confidence")).isEqualTo(3);
    }

    @Test
    void a_shortlist_that_is_opened_again_is_told_to_nobody_any_more() {
        presenting.confide(finals);
        jdbc.sql("delete from seal where decision_id = (select id from decision where category_id = ?)")
                .param(finals.scored().category().value())
                .update();
        assertThat(moor.get(finals.finalist(MOOR, "/finalist")).status()).isEqualTo(404);
    }

    @Test
    void announced_they_all_know_without_a_word_of_confidence() {
        presenting.announce(finals);
        assertThat(moor.get(finals.finalist(MOOR, "/finalist")).text())
                .contains("is a finalist")
                .doesNotContain("In confidence");
        assertThat(moor.get("/my").text()).contains("Finalists");
    }

    @Test
    void they_are_reminded_once_before_and_once_after_and_never_of_what_they_have_done() {
        presenting.confide(finals);
        presenting.ask(finals, "summary", "2027-05-20");
        presenting.ask(finals, "table", "2027-05-20");
        String task = presenting.task(finals, MOOR, "Summary");
        assertThat(moor.post(task, Map.of("seen", "0", "text", "Water kept on the hill"))
                        .status())
                .isEqualTo(303);
        reminding.remind(Instant.parse("2027-05-12T00:00:00Z"));
        assertThat(letters("finalist-reminder")).isZero();
        reminding.remind(Instant.parse("2027-05-13T17:00:00Z"));
        reminding.remind(Instant.parse("2027-05-14T17:00:00Z"));
        assertThat(letters("finalist-reminder")).isEqualTo(3);
        reminding.remind(Instant.parse("2027-05-20T16:00:00Z"));
        reminding.remind(Instant.parse("2027-05-21T16:00:00Z"));
        assertThat(letters("finalist-overdue")).isEqualTo(3);
        assertThat(jdbc.sql(
                                "select body from letter where kind = 'finalist-overdue' and edition_id = ? and body like ?")
                        .params(finals.scored().run().edition().value(), "%" + finals.entry(MOOR) + "%")
                        .query(String.class)
                        .single())
                .contains("Places at the ceremony")
                .doesNotContain("Summary for print");
    }

    @Test
    void the_board_and_the_spreadsheet_have_what_they_sent_and_two_spellings_of_a_name() throws Exception {
        presenting.confide(finals);
        presenting.ask(finals, "printed-name", "2027-05-20");
        presenting.ask(finals, "presenters", "2027-05-20");
        moor.post(presenting.task(finals, MOOR, "Name"), Map.of("seen", "0", "names", "=1+1\nSiobhan Moor"));
        moor.post(presenting.task(finals, MOOR, "Presenters"), Map.of("seen", "0", "name-1", "Siobhán Moore"));
        assertThat(finals.organiser().get(finals.desk("/finalists")).text())
                .contains("1 of 3", "“Siobhán Moore” and “Siobhan Moor”", "told in confidence");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                        finals.organiser().get(finals.desk("/entries.xlsx")).body()));
                var texts = new XSSFExcelExtractor(book)) {
            assertThat(texts.getText()).contains("Siobhán Moore", "=1+1");
            var sheet = book.getSheet("Finalists");
            assertThat(IntStream.rangeClosed(1, 3)
                            .mapToObj(line -> sheet.getRow(line).getCell(3))
                            .filter(cell -> cell.getStringCellValue().startsWith("=")))
                    .singleElement()
                    .satisfies(cell ->
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        }
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_sees_no_shortlist_before_everybody_does() {
        presenting.confide(finals);
        presenting.ask(finals, "summary", "2027-05-20");
        presenting.seatOrganiser(finals);
        presenting.keep(finals, "Rain gardens", finals.scored().run().by());
        assertThat(finals.organiser().get(finals.desk("/finalists")).text()).doesNotContain(MOOR, "Rain gardens");
        presenting.announce(finals);
        assertThat(finals.organiser().get(finals.desk("/finalists")).text())
                .contains(MOOR, "0 of 2")
                .doesNotContain("Rain gardens");
    }
}
