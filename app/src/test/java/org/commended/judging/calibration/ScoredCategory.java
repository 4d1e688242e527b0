package org.commended.judging.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.LONG_AGO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/**
 * A category of eight entries, marked from 1 to 10, in which a lenient and a strict judge read only some: by the plain mean
 * Harbour steps stands before Quiet streets, and by what the same judges gave the others it does not.
 */
@TestComponent
public class ScoredCategory {

    public static final List<String> TITLES = List.of(
            "The moor",
            "Rain gardens",
            "Quiet streets",
            "Harbour steps",
            "Warm halls",
            "Verge",
            "Shade",
            "Fleet of forty");

    /** One row for each entry, a column each for Ann, Ben, Cara, Lena (lenient) and Sten (strict); 0 where nobody read. */
    private static final int[][] MARKS = {
        {9, 8, 9, 0, 7},
        {8, 7, 8, 0, 0},
        {7, 0, 7, 0, 5},
        {7, 5, 6, 9, 0},
        {6, 5, 6, 0, 4},
        {5, 5, 5, 7, 0},
        {4, 3, 4, 0, 2},
        {3, 2, 3, 5, 0},
    };

    private final Season season;
    private final Stages stages;
    private final ScoreSheets sheets;

    ScoredCategory(Season season, Stages stages, ScoreSheets sheets) {
        this.season = season;
        this.stages = stages;
        this.sheets = sheets;
    }

    /** @param judges Ann, who chairs, Ben, Cara, Lena and Sten */
    public record Scored(
            Season.Run run, CategoryId category, Stage stage, List<EntryId> entries, List<PersonId> judges) {

        public PersonId chair() {
            return judges.getFirst();
        }

        public EntryId entry(String title) {
            return entries.get(TITLES.indexOf(title));
        }
    }

    /** The table above, at a stage without an end. */
    public Scored unevenly() {
        return scored(MARKS);
    }

    /** Three judges who read everything. */
    public Scored wholly() {
        int[][] marks = new int[MARKS.length][];
        for (int i = 0; i < marks.length; i++) marks[i] = new int[] {MARKS[i][0], MARKS[i][0] - 1, MARKS[i][2]};
        return scored(marks);
    }

    /** More readings than a page waits for: 26 entries, each read by all but one of 41 judges, the chair having read all. */
    public Scored largely() {
        int[][] marks = new int[26][41];
        for (int i = 0; i < marks.length; i++)
            for (int j = 0; j < marks[i].length; j++)
                marks[i][j] = i + 1 == j ? 0 : Math.clamp(9 - i / 3 + j % 3 - (i * 7 + j * 5) % 4, 1, 10);
        return scored(marks);
    }

    private Scored scored(int[][] marks) {
        Season.Run run = season.edition();
        CategoryId category = season.category(
                run.edition(),
                new Criterion("need", "What of the need?", BigDecimal.ONE, Collections.nCopies(10, "An anchor")));
        List<PersonId> judges = new ArrayList<>(List.of(season.chair(category, "Ann Abel")));
        List<String> names = List.of("Ben Bright", "Cara Cole", "Lena Lind", "Sten Stark");
        for (int j = 1; j < marks[0].length; j++)
            judges.add(season.judge(category, j <= names.size() ? names.get(j - 1) : "Judge " + j));
        Stage stage = new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, LONG_AGO, null);
        stages.add(stage, List.of());
        List<EntryId> entries = IntStream.range(0, marks.length)
                .mapToObj(i -> i < TITLES.size() ? TITLES.get(i) : "Entry " + (i + 1))
                .map(title -> season.entry(run.edition(), category, title))
                .toList();
        for (int i = 0; i < marks.length; i++)
            for (int j = 0; j < marks[i].length; j++)
                if (marks[i][j] > 0) give(stage, entries.get(i), judges.get(j), marks[i][j]);
        return new Scored(run, category, stage, entries, judges);
    }

    /** Hands a sheet in, or in again with another mark. */
    public void give(Stage stage, EntryId entry, PersonId judge, int mark) {
        ScoreSheet sheet = sheets.find(stage.id(), entry, judge)
                .orElseGet(() -> ScoreSheet.blank(stage.id(), entry, judge, LONG_AGO));
        List<Score> scores = List.of(new Score("need", mark, "", LONG_AGO));
        ScoreSheet filled = sheet.with(scores, LONG_AGO).in(ScoreSheet.State.IN, "", LONG_AGO);
        assertThat(sheets.save(filled, scores)).isPresent();
    }
}
