package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A judge's sheets as a workbook, out and in again. */
@Running
@Import(Season.class)
class WorkbookTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final DataFormatter WORDS = new DataFormatter();

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private CategoryId category;
    private EntryId rain;
    private EntryId warm;
    private PersonId annId;
    private Visitor ann;

    @BeforeEach
    void two_entries_and_one_that_is_kept() {
        clock.set(NOW);
        Season.Run run = season.edition();
        category = season.category(run.edition(), criterion("need", 1), criterion("results", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        warm = season.entry(run.edition(), category, "=1+1 Warm halls");
        EntryId moor = season.entry(
                run.edition(), category, "The moor", new EntryOrganisation("Wexcombe Council", Role.LEAD, null));
        annId = season.judge(category, "Ann");
        ann = season.visitor(port, annId, NOW);
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        ann.post(
                "/judging/" + category + "/entries/" + moor + "/connection",
                Map.of("kind", "family", "words", "My daughter works there"));
    }

    private String pile() {
        return "/judging/" + category;
    }

    private String sheet(EntryId entry) {
        return pile() + "/entries/" + entry;
    }

    private Map<String, String> saved(EntryId entry) {
        return Visitor.fields(ann.get(sheet(entry)).page(), "scores");
    }

    /** The workbook as it is taken away, with something done to it. */
    private byte[] workbook(Consumer<XSSFSheet> does) throws IOException {
        byte[] taken = ann.get(pile() + "/sheets.xlsx").body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(taken))) {
            does.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(XSSFSheet sheet, EntryId entry, String word) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        for (Row row : sheet) {
            if (WORDS.formatCellValue(row.getCell(columns.getOrDefault("entry", 0)))
                    .equals(entry.toString())) return row.getCell(columns.getOrDefault(word, 0));
        }
        throw new AssertionError("No row of " + entry);
    }

    private Document bring(byte[] file) throws IOException, InterruptedException {
        String line = "line-between-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sheets.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + pile() + "/workbook"))
                .header("Cookie", "commended=" + season.token(annId, NOW))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private Visitor.Seen confirm(Document review) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Element one : review.select("form[action$=sheets] [name]")) {
            boolean box = one.attr("type").equals("checkbox");
            if (box && !one.hasAttr("checked")) continue;
            String value =
                    one.tagName().equals("textarea") ? one.wholeText().replaceFirst("^\n", "") : one.attr("value");
            fields.merge(one.attr("name"), List.of(value), (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
        }
        return ann.postAll(pile() + "/workbook/sheets", fields);
    }

    @Test
    void it_has_the_judges_entries_lists_to_choose_marks_from_and_cells_that_cannot_be_changed() throws IOException {
        ann.post(sheet(rain) + "/scores", Map.of("seen", "0", "mark-need", "4", "comment-need", "=2+2"));
        workbook(sheet -> {
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(cell(sheet, rain, "title").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, rain, "mark-need").getCellStyle().getLocked())
                    .isFalse();
            assertThat(cell(sheet, rain, "mark-need").getNumericCellValue()).isEqualTo(4);
            assertThat(cell(sheet, rain, "comment-need").getStringCellValue()).isEqualTo("=2+2");
            assertThat(cell(sheet, warm, "title").getStringCellValue()).isEqualTo("=1+1 Warm halls");
            assertThat(sheet.getDataValidations())
                    .extracting(list -> list.getValidationConstraint().getExplicitListValues())
                    .contains(new String[] {"1", "2", "3", "4", "5"}, new String[] {"sure", "fairly sure", "not sure"});
            sheet.forEach(row ->
                    row.forEach(cell -> assertThat(WORDS.formatCellValue(cell)).doesNotContain("moor", "Wexcombe")));
        });
    }

    @Test
    void what_was_filled_in_is_looked_at_first_and_saved_when_it_is_confirmed() throws Exception {
        Document review = bring(workbook(sheet -> {
            cell(sheet, rain, "mark-need").setCellValue(4);
            cell(sheet, rain, "comment-need").setCellValue("Written in a hotel.");
            cell(sheet, rain, "confidence").setCellValue("fairly sure");
            cell(sheet, warm, "mark-results").setCellValue("2");
        }));
        assertThat(review.select("h1").text()).isEqualTo("2 sheets would change");
        assertThat(review.text()).contains("nothing would become Written in a hotel.");
        assertThat(saved(rain)).doesNotContainKey("mark-need");
        assertThat(confirm(review).status()).isEqualTo(303);
        assertThat(saved(rain))
                .containsEntry("mark-need", "4")
                .containsEntry("comment-need", "Written in a hotel.")
                .containsEntry("confidence", "fairly_sure");
        assertThat(saved(warm)).containsEntry("mark-results", "2");
    }

    @Test
    void every_cell_that_is_not_right_is_named_and_what_is_right_can_be_taken() throws Exception {
        Document review = bring(workbook(sheet -> {
            cell(sheet, rain, "mark-need").setCellValue(9);
            cell(sheet, rain, "mark-results").setCellValue(3);
            cell(sheet, rain, "confidence").setCellValue("certain");
            cell(sheet, warm, "mark-need").setCellValue("four");
            cell(sheet, warm, "comment-need").setCellValue("x".repeat(5_001));
            sheet.createRow(9).createCell(0).setCellValue("HA27-9999");
        }));
        assertThat(review.select("h1").text()).isEqualTo("One sheet would change; 5 cells are not right");
        assertThat(review.select("section[aria-labelledby=problems] li").eachText())
                .anyMatch(said -> said.matches("D[34]: 9 is not on the scale from 1 to 5"))
                .anyMatch(said -> said.matches("D[34]: “four” is not a whole number"))
                .anyMatch(said -> said.matches("E[34]: this comment has more than 5,000 characters .*"))
                .anyMatch(said -> said.matches("H[34]: “certain” is none of the answers in the list"))
                .anyMatch(said -> said.startsWith("A10: there is no such entry"));
        confirm(review);
        assertThat(saved(rain)).containsEntry("mark-results", "3").doesNotContainKey("mark-need");
    }

    @Test
    void a_sheet_that_was_changed_here_meanwhile_is_shown_beside_it_and_only_taken_when_it_is_ticked()
            throws Exception {
        byte[] file = workbook(sheet -> cell(sheet, rain, "mark-need").setCellValue(4));
        ann.post(sheet(rain) + "/scores", Map.of("seen", "0", "mark-need", "2"));
        Document review = bring(file);
        assertThat(review.text()).contains("changed here after you took the spreadsheet away", "2 would become 4");
        assertThat(review.select("input[name=take][checked]")).isEmpty();
        confirm(review);
        assertThat(saved(rain)).containsEntry("mark-need", "2");
        review.select("input[name=take]").attr("checked", "checked");
        confirm(review);
        assertThat(saved(rain)).containsEntry("mark-need", "4");
    }

    @Test
    void a_sheet_that_changes_between_the_look_and_the_confirmation_is_not_written_over() throws Exception {
        Document review = bring(workbook(sheet -> cell(sheet, rain, "mark-need").setCellValue(4)));
        ann.post(sheet(rain) + "/scores", Map.of("seen", "0", "mark-need", "2"));
        Visitor.Seen refused = confirm(review);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Rain gardens", "changed in another window meanwhile");
        assertThat(saved(rain)).containsEntry("mark-need", "2");
    }

    @Test
    void a_sheet_that_is_in_is_left_alone_and_said_so() throws Exception {
        ann.post(sheet(rain) + "/handing-in", Map.of("seen", "0", "mark-need", "4", "mark-results", "5"));
        Document review = bring(workbook(sheet -> cell(sheet, rain, "mark-need").setCellValue(1)));
        assertThat(review.text()).contains("your sheet for this entry is in");
        assertThat(review.select("input[name=take]")).isEmpty();
    }

    @Test
    void a_file_that_is_no_such_workbook_is_refused() throws Exception {
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("Budget").createRow(0).createCell(0).setCellValue("Tea");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            other.write(out);
            for (byte[] file :
                    List.of(packed(), out.toByteArray(), "no workbook".getBytes(StandardCharsets.UTF_8), new byte[0]))
                assertThat(bring(file).select(".error-summary li").text())
                        .isEqualTo("Choose the spreadsheet that you took from here");
        }
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(out)) {
            parts.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 100; i++) parts.write(new byte[1_000_000]);
        }
        return out.toByteArray();
    }

    @Test
    void others_find_no_workbook() {
        Visitor stranger = season.visitor(port, season.person("Stranger"), NOW);
        for (String path : List.of("/sheets.xlsx", "/workbook"))
            assertThat(stranger.get(pile() + path).status()).isEqualTo(404);
    }
}
