package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The entries as a spreadsheet: whole, and harmless whatever people wrote. */
@EntrantTest
class SpreadsheetTest {

    private static final List<String> TITLES = List.of(
            "=HYPERLINK(\"https://bad.example\",\"click\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "Dŵr ŵ 🏆 “quoted”, \"doubly\"; <b>",
            "Streets\tthat breathe");

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    private Run run;
    private Visitor ffion;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        CategoryId category = awards.category(run.edition());
        var priya = awards.person("=Priya Nair");
        for (String title : TITLES) {
            entrants.sent(
                    category,
                    Entrants.about(title, "Aldermoor Council"),
                    Map.of("statement", "Wet."),
                    priya,
                    Awards.OPEN);
        }
        entrants.draft(category, Entrants.about("A draft", "Dunmere Council"), priya, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
    }

    @Test
    void as_xlsx_every_entry_and_contact_is_there_and_every_text_is_a_text() throws Exception {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(ffion.get(run.desk() + ".xlsx").body()))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Entries");
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Contacts");
            var titles = new java.util.ArrayList<String>();
            book.getSheetAt(0).forEach(row -> {
                row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
                titles.add(row.getCell(1).getStringCellValue());
            });
            assertThat(titles).hasSize(8).containsAll(TITLES).contains("A draft");
            var hyperlink = titles.indexOf(TITLES.getFirst());
            assertThat(book.getSheetAt(0)
                            .getRow(hyperlink)
                            .getCell(1)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
            assertThat(book.getSheetAt(1).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("=Priya Nair");
        }
    }

    @Test
    void as_csv_it_opens_in_a_spreadsheet_with_its_accents_and_without_formulas() {
        String csv = new String(ffion.get(run.desk() + ".csv").body(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Reference\",\"Title\"");
        assertThat(csv.lines()).hasSize(8);
        assertThat(csv).contains("\r\n", "Dŵr ŵ 🏆 “quoted”, \"\"doubly\"\"; <b>", "\"'=HYPERLINK(", "\"'+1+1\"");
        assertThat(csv).contains("\"'-2+3\"", "\"'@SUM(A1)\"", "2027-03-09 15:10:00");
    }
}
