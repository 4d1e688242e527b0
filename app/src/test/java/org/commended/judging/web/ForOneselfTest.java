package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a judge keeps for themselves stays with them; how sure they are is for the chair and the organiser alone. */
@Running
@Import(Season.class)
class ForOneselfTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> MARKS =
            Map.of("seen", "0", "mark-need", "4", "comment-need", "Honest.", "confidence", "not_sure");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ann;
    private Visitor ben;
    private Visitor chair;
    private Visitor ffion;

    @BeforeEach
    void a_category_being_judged() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        ben = season.visitor(port, season.judge(category, "Ben"), NOW);
        chair = season.visitor(port, season.chair(category, "Dr Osei"), NOW);
        ffion = season.visitor(port, run.by(), NOW);
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private String sheet() {
        return "/judging/" + category + "/entries/" + rain;
    }

    private String standings() {
        return "/judging/" + category + "/standings";
    }

    @Test
    void how_sure_a_judge_is_comes_back_and_can_be_taken_away() {
        ann.post(sheet() + "/scores", MARKS);
        assertThat(Visitor.fields(ann.get(sheet()).page(), "scores")).containsEntry("confidence", "not_sure");
        ann.post(sheet() + "/scores", Map.of("seen", "1", "confidence", ""));
        assertThat(Visitor.fields(ann.get(sheet()).page(), "scores"))
                .containsEntry("confidence", "")
                .containsEntry("mark-need", "4");
    }

    @Test
    void another_word_than_those_that_stand_there_is_refused() {
        Visitor.Seen refused = ann.post(sheet() + "/scores", Map.of("seen", "0", "confidence", "certain"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose one of the answers");
    }

    @Test
    void the_chair_sees_it_beside_the_score_and_it_moves_nothing() throws IOException {
        chair.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "2"));
        ann.post(sheet() + "/handing-in", MARKS);
        assertThat(chair.get(standings()).page().select(".heat td").text()).contains("4.00 not sure");
        String before = chair.get(standings()).page().select("main").text();
        ann.post(sheet() + "/taking-back", Map.of());
        ann.post(sheet() + "/handing-in", Map.of("seen", "2", "confidence", "sure"));
        assertThat(chair.get(standings()).page().select("main").text()).isEqualTo(before.replace("not sure", "sure"));
        assertThat(cells()).contains("sure").doesNotContain("not sure");
    }

    @Test
    void notes_come_back_to_whoever_wrote_them_when_the_sheet_is_in_and_scoring_has_closed_too() {
        ann.post(sheet() + "/notes", Map.of("seen", "0", "notes", "Ask about the rain"));
        ann.post(sheet() + "/handing-in", MARKS);
        clock.set(NOW.plusSeconds(9));
        Visitor.Seen line =
                ann.post(sheet() + "/notes", Map.of("seen", "1", "notes", "Ask about the paving", "line", "1"));
        assertThat(line.page().select("p[data-seen=2]").text()).isEqualTo("Saved at 20:41");
        assertThat(Visitor.fields(ann.get(sheet()).page(), "notes")).containsEntry("notes", "Ask about the paving");
    }

    @Test
    void a_page_left_open_by_somebody_who_was_signed_in_before_saves_nothing_for_whoever_is_now() {
        Document open = ann.get(sheet()).page();
        String writer = Visitor.fields(open, "scores").getOrDefault("writer", "");
        assertThat(open.select("#printed").attr("data-writer")).isEqualTo(writer);
        assertThat(status(ben, "/scores", writer, "mark-need", "4")).isEqualTo(401);
        assertThat(status(ben, "/handing-in", writer, "mark-need", "4")).isEqualTo(401);
        assertThat(status(ben, "/notes", writer, "notes", "Mine alone")).isEqualTo(401);
        assertThat(status(ben, "/highlights", writer, "passage", "summary 0 4")).isEqualTo(401);
        Document his = ben.get(sheet()).page();
        assertThat(Visitor.fields(his, "scores")).containsEntry("seen", "0");
        assertThat(Visitor.fields(his, "notes")).containsEntry("notes", "");
        assertThat(his.select("[data-highlight]")).isEmpty();
        assertThat(status(ann, "/scores", writer, "mark-need", "4")).isEqualTo(200);
        assertThat(status(ann, "/notes", writer, "notes", "Mine alone")).isEqualTo(200);
    }

    private int status(Visitor judge, String where, String writer, String field, String value) {
        return judge.post(sheet() + where, Map.of("seen", "0", "line", "1", "writer", writer, field, value))
                .status();
    }

    @Test
    void notes_of_two_windows_are_both_shown() {
        ann.post(sheet() + "/notes", Map.of("seen", "0", "notes", "From the one window"));
        Visitor.Seen stale = ann.post(sheet() + "/notes", Map.of("seen", "0", "notes", "From the other"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("From the one window");
        assertThat(Visitor.fields(stale.page(), "notes"))
                .containsEntry("notes", "From the other")
                .containsEntry("seen", "1");
    }

    /** Metamorphic: whatever one judge keeps for themselves changes no byte of what anybody else sees or takes away. */
    @Test
    void no_byte_that_anybody_else_sees_depends_on_what_a_judge_notes() throws IOException {
        chair.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "2"));
        ann.post(sheet() + "/scores", MARKS);
        Map<String, String> before = others();
        ann.post(sheet() + "/notes", Map.of("seen", "0", "notes", "Xylophone"));
        assertThat(ann.get(sheet()).text()).contains("Xylophone");
        assertThat(others()).isEqualTo(before);
    }

    private Map<String, String> others() throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String path : List.of("/judging", "/judging/" + category, sheet()))
            seen.put("Ben " + path, new String(ben.get(path).body(), java.nio.charset.StandardCharsets.UTF_8));
        for (String path : List.of(standings(), "/judging/" + category + "/shortlist"))
            seen.put("chair " + path, chair.get(path).page().select("main").text());
        for (String path : List.of("", "/" + category, "/" + category + "/scores"))
            seen.put(
                    "organiser " + path,
                    ffion.get(run.desk() + path).page().select("main").text());
        seen.put("spreadsheet", cells().toString());
        return seen;
    }

    private List<String> cells() throws IOException {
        byte[] file = ffion.get(run.desk() + "/scores.xlsx").body();
        DataFormatter words = new DataFormatter();
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(words.formatCellValue(cell)))));
        }
        return cells;
    }
}
