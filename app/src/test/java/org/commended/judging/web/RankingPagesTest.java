package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a chair and an organiser read of a category's ranking, with figures of a table that was made for it. */
@Running
@Import({Season.class, ScoredCategory.class})
class RankingPagesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void a_day_in_april() {
        clock.set(NOW);
    }

    private Visitor chair(Scored scored) {
        return season.visitor(port, scored.chair(), NOW);
    }

    private static String standings(Scored scored) {
        return "/judging/" + scored.category() + "/standings";
    }

    private static List<String> order(Document page) {
        return page.select(".certain tbody .name b").eachText();
    }

    private static String row(Document page, String title) {
        return page.select(".certain tbody tr:has(.name b:containsOwn(" + title + "))")
                .text();
    }

    @Test
    void an_entry_that_met_a_lenient_judge_no_longer_stands_before_a_better_one() {
        Scored scored = scoring.unevenly();
        Document page = chair(scored).get(standings(scored) + "?places=3").page();

        assertThat(order(page)).startsWith("The moor", "Rain gardens", "Quiet streets", "Harbour steps");
        assertThat(row(page, "Quiet streets")).contains("6.33", "Read by stricter judges");
        assertThat(row(page, "Harbour steps")).contains("6.75", "Read by more lenient judges");
        assertThat(page.text())
                .contains("By the plain mean Quiet streets would stand below the line, and Harbour steps above it");
    }

    @Test
    void the_page_begins_with_what_is_sure_in_a_whole_sentence() {
        Scored scored = scoring.unevenly();
        Document page = chair(scored).get(standings(scored) + "?places=3").page();
        assertThat(page.select(".says-first").text())
                .matches("Adjusted for harsh and lenient marking: .*(sure|tie)\\.");
        assertThat(page.select("h1").text())
                .matches("(None|One|Two|Three)( is| are) safe\\. \\w+ (is|are) too close to call\\."
                        + "|The three places are clear");
    }

    @Test
    void it_says_how_strictly_each_judge_marked_the_strictest_first() {
        Scored scored = scoring.unevenly();
        Document page = chair(scored).get(standings(scored)).page();
        List<String> judges = page.select(".severity tbody th").eachText();
        assertThat(judges.getFirst()).startsWith("Sten Stark");
        assertThat(judges.getLast()).startsWith("Lena Lind");
        assertThat(page.select(".severity tbody tr:first-child").text()).contains("−");
        assertThat(page.select(".links ul:first-child li").eachText()).contains("Lena Lind", "Sten Stark");
    }

    @Test
    void where_every_judge_read_every_entry_it_says_that_the_order_cannot_change() {
        Scored scored = scoring.wholly();
        Document page = chair(scored).get(standings(scored)).page();
        assertThat(page.text())
                .contains(
                        "Every judge read every entry, so the order of the means cannot change:",
                        "nothing hangs on a single reading");
        assertThat(page.select(".links")).isEmpty();
    }

    @Test
    void the_organiser_reads_the_same_from_the_page_of_scores() {
        Scored scored = scoring.unevenly();
        Visitor organiser = season.visitor(port, scored.run().by(), NOW);
        Document page = organiser
                .get(scored.run().desk() + "/" + scored.category() + "/scores")
                .page();
        assertThat(page.text()).contains("Adjusted for harsh and lenient marking:", "What each figure means");
        assertThat(order(page)).startsWith("The moor", "Rain gardens", "Quiet streets");
    }

    @Test
    void the_spreadsheet_has_the_adjusted_score_beside_the_mean_in_the_order_of_the_page() throws IOException {
        Scored scored = scoring.unevenly();
        Visitor organiser = season.visitor(port, scored.run().by(), NOW);
        byte[] file = organiser.get(scored.run().desk() + "/scores.xlsx").body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheet("Ranking");
            List<String> titles = new ArrayList<>();
            sheet.forEach(row -> titles.add(row.getCell(4).toString()));
            assertThat(titles).startsWith("Entry", "The moor", "Rain gardens", "Quiet streets", "Harbour steps");
            Document page = organiser
                    .get(scored.run().desk() + "/" + scored.category() + "/scores")
                    .page();
            XSSFRow row = sheet.getRow(3);
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(6.33);
            String adjusted = String.format(Locale.ROOT, "%.2f", row.getCell(7).getNumericCellValue());
            assertThat(row(page, "Quiet streets")).contains(adjusted);
        }
    }

    /** Metamorphic: what a hidden entry was given changes no byte, though it would change everybody's severity. */
    @Test
    void a_conflicted_chair_reads_nothing_that_depends_on_the_entry_that_is_kept_from_them() {
        Scored scored = scoring.unevenly();
        Visitor chair = chair(scored);
        chair.post(
                "/judging/" + scored.category() + "/entries/" + scored.entry("Verge") + "/connection",
                Map.of("kind", "friendship", "words", "We walk there"));
        String before = main(chair, standings(scored));
        assertThat(before)
                .contains("Adjusted for harsh and lenient marking", "1 entry is kept from you")
                .doesNotContain("Verge");

        scoring.give(scored.stage(), scored.entry("Verge"), scored.judges().get(1), 10);
        scoring.give(scored.stage(), scored.entry("Verge"), scored.judges().get(3), 1);

        assertThat(main(chair, standings(scored))).isEqualTo(before);
    }

    private static String main(Visitor visitor, String path) {
        return visitor.get(path).page().select("main").html();
    }
}
