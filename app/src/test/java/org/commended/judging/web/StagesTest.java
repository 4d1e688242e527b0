package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.OpeningStage;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.Progress;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Season.class)
class StagesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> MARKS = Map.of("seen", "0", "mark-need", "4", "comment-need", "=1+1");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private OpeningStage opening;

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private EntryId warm;
    private Visitor ffion;
    private Visitor ann;

    @BeforeEach
    void a_category_with_two_entries() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        warm = season.entry(run.edition(), category, "Warm halls");
        ffion = season.visitor(port, run.by(), NOW);
        ann = season.visitor(port, season.judge(category, "Ann"), NOW);
    }

    private String stages() {
        return run.desk() + "/" + category + "/stages";
    }

    private String entry(EntryId id) {
        return "/judging/" + category + "/entries/" + id;
    }

    private String action(String end) {
        return ffion.get(run.desk() + "/" + category + "/scores")
                .page()
                .select("form[action$=" + end + "]")
                .attr("action");
    }

    @Test
    void before_the_first_stage_opens_a_judge_finds_no_entry() {
        assertThat(ann.get("/judging/" + category).text())
                .contains("Reading has not begun")
                .doesNotContain("Rain");
        assertThat(ann.get(entry(rain)).status()).isEqualTo(404);
        assertThat(ann.post(entry(rain) + "/scores", MARKS).status()).isEqualTo(404);
    }

    @Test
    void a_stage_for_everything_takes_what_comes_in_later_too() {
        ffion.post(stages(), Map.of("kind", "desk"));
        EntryId late = season.entry(run.edition(), category, "A late one");
        assertThat(ann.get(entry(late)).status()).isEqualTo(200);
    }

    @Test
    void a_later_stage_holds_the_finalists_only_and_scores_them_anew() {
        ffion.post(stages(), Map.of("kind", "desk"));
        ann.post(entry(rain) + "/handing-in", MARKS);
        assertThat(ffion.post(stages(), Map.of("kind", "presentation")).text()).contains("A stage is open already");
        ffion.post(action("closing"), Map.of());
        Opening finals = Opening.usual(category, StageKind.PRESENTATION, List.of(rain), null);
        assertThat(opening.open(finals, run.by(), NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(ann.get("/judging/" + category).text())
                .contains("1 of 1 left to read")
                .doesNotContain("Warm halls");
        assertThat(ann.get(entry(warm)).status()).isEqualTo(404);
        assertThat(ann.post(entry(rain) + "/scores", MARKS).status()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from score_sheet where entry_id = ?")
                        .param(rain.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothing_opens_without_judges_or_without_entries_and_both_are_said() {
        CategoryId empty = season.category(run.edition());
        Visitor.Seen refused = ffion.post(run.desk() + "/" + empty + "/stages", Map.of("kind", "desk"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("No entry of this category", "Nobody judges this category yet");
    }

    @Test
    void an_end_that_is_past_or_no_date_at_all_is_refused() {
        assertThat(ffion.post(stages(), Map.of("kind", "desk", "closes-date", "2027-04-01"))
                        .text())
                .contains("still to come");
        assertThat(ffion.post(stages(), Map.of("kind", "desk", "closes-date", "tomorrow"))
                        .text())
                .contains("Enter the day as day, month and year");
        assertThat(ffion.post(
                                stages(),
                                Map.of("kind", "desk", "entry", EntryId.next().toString()))
                        .text())
                .contains("not judged in this category");
    }

    @Test
    void a_closed_stage_can_be_given_another_end() {
        ffion.post(stages(), Map.of("kind", "desk"));
        ffion.post(action("closing"), Map.of());
        assertThat(ann.post(entry(rain) + "/scores", MARKS).status()).isEqualTo(422);
        ffion.post(action("end"), Map.of("closes-date", "2027-04-20", "closes-time", "12:00"));
        assertThat(ann.post(entry(rain) + "/scores", MARKS).status()).isEqualTo(303);
        List<String> acts = jdbc.sql("select kind from record_row where chain = ? order by seq")
                .param(run.edition().value())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(acts).containsExactly("stage-opened", "stage-closed", "stage-extended");
    }

    @Test
    void whoever_is_behind_can_be_found_and_written_to() {
        ffion.post(stages(), Map.of("kind", "desk"));
        ann.post(entry(rain) + "/handing-in", MARKS);
        assertThat(progress.list(run.edition(), NOW)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ann");
            assertThat(one.left()).isEqualTo(1);
        });
        assertThat(ffion.get(run.desk()).text()).contains("1 of 2 score sheets are in", "Ann: 1 left");
        assertThat(ann.get("/my").text()).contains("Judging: Harbour Awards 2027", "1 of 2 in");
    }

    @Test
    void every_score_can_be_taken_away_and_no_comment_becomes_a_formula() throws IOException {
        ffion.post(stages(), Map.of("kind", "desk"));
        ann.post(entry(rain) + "/scores", MARKS);
        Visitor.Seen sent = ffion.get(run.desk() + "/scores.xlsx");
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sent.body()))) {
            XSSFRow row = book.getSheet("Scores").getRow(1);
            row.forEach(cell -> cells.add(cell.toString()));
            assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(7).getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(cells).startsWith("Climate and nature", "Reading").endsWith("Ann", "need", "4.0", "=1+1", "yes");
    }
}
