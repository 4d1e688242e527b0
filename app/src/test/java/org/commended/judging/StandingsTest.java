package org.commended.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.LONG_AGO;
import static org.commended.panel.Season.criterion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Season.class)
class StandingsTest {

    @Autowired
    private Season season;

    @Autowired
    private Standings standings;

    @Autowired
    private Stages stages;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private JdbcClient jdbc;

    private CategoryId category;
    private PersonId ann;
    private PersonId ben;
    private EntryId rain;
    private EntryId warm;
    private EntryId verge;
    private Stage desk;

    @BeforeEach
    void a_category_with_three_entries_and_two_judges() {
        Season.Run run = season.edition();
        category = season.category(run.edition(), criterion("need", 1), criterion("results", 3));
        ann = season.chair(category, "Ann");
        ben = season.judge(category, "Ben");
        rain = season.entry(run.edition(), category, "Rain gardens");
        warm = season.entry(run.edition(), category, "Warm halls");
        verge = season.entry(run.edition(), category, "Verge");
        desk = open(1);
    }

    private Stage open(int position, EntryId... only) {
        Stage stage = new Stage(UUID.randomUUID(), category, StageKind.DESK, position, LONG_AGO, null);
        stages.add(stage, List.of(only));
        return stage;
    }

    private void give(Stage stage, EntryId entry, PersonId judge, Map<String, Integer> marks) {
        List<Score> scores = marks.entrySet().stream()
                .map(mark -> new Score(mark.getKey(), mark.getValue(), "", LONG_AGO))
                .toList();
        ScoreSheet blank = ScoreSheet.blank(stage.id(), entry, judge, LONG_AGO);
        assertThat(sheets.save(blank.with(scores, LONG_AGO), scores)).isPresent();
    }

    private static Map<String, Integer> marks(int need, int results) {
        return Map.of("need", need, "results", results);
    }

    /** Rain: (5 + 3·4)/4 = 4.25 and (4 + 3·5)/4 = 4.75, mean 4.50, SD .3535…; Warm: 2.00 and 4.00, mean 3.00, SD √2. */
    @Test
    void means_and_spreads_are_as_calculated_by_hand() {
        give(desk, rain, ann, marks(5, 4));
        give(desk, rain, ben, marks(4, 5));
        give(desk, warm, ann, marks(2, 2));
        give(desk, warm, ben, marks(4, 4));
        assertThat(standings.list(category))
                .extracting(EntryStanding::title, one -> line(one))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Rain gardens", "2 4.50 0.35 4.25 4.75"),
                        org.assertj.core.groups.Tuple.tuple("Warm halls", "2 3.00 1.41 2.00 4.00"),
                        org.assertj.core.groups.Tuple.tuple("Verge", "0 null null null null"));
    }

    private static String line(EntryStanding one) {
        return "%d %s %s %s %s".formatted(one.readings(), one.mean(), one.spread(), one.lowest(), one.highest());
    }

    @Test
    void a_sheet_with_a_mark_missing_does_not_count_until_it_is_complete() {
        give(desk, rain, ann, Map.of("need", 5));
        assertThat(standings.list(category)).allMatch(one -> one.readings() == 0);
    }

    @Test
    void the_scores_of_a_judge_who_left_are_set_aside() {
        give(desk, rain, ann, marks(5, 5));
        give(desk, rain, ben, marks(1, 1));
        jdbc.sql("update panel_member set left_at = now() where person_id = ?")
                .param(ben.value())
                .update();
        assertThat(standings.list(category).getFirst().mean()).isEqualByComparingTo("5");
    }

    @Test
    void the_scores_of_a_judge_who_turns_out_barred_are_set_aside_until_the_conflict_is_dismissed() {
        give(desk, rain, ann, marks(5, 5));
        give(desk, rain, ben, marks(1, 1));
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, 'partner', 'la:DBY', '{}', now())""").params(UUID.randomUUID(), rain.value(), ben.value()).update();
        assertThat(standings.list(category).getFirst().readings()).isEqualTo(1);
        jdbc.sql("update conflict set dismissed_at = now() where person_id = ?")
                .param(ben.value())
                .update();
        assertThat(standings.list(category).getFirst().readings()).isEqualTo(2);
    }

    @Test
    void a_later_stage_stands_in_for_an_earlier_one_as_soon_as_it_has_scores() {
        give(desk, rain, ann, marks(5, 5));
        give(desk, verge, ann, marks(3, 3));
        Stage talks = open(2, verge);
        assertThat(standings.list(category)).hasSize(3);
        give(talks, verge, ann, marks(4, 4));
        assertThat(standings.list(category)).extracting(EntryStanding::entry).containsExactly(verge);
    }

    @Test
    void a_save_at_an_old_version_writes_nothing() {
        give(desk, rain, ann, marks(5, 5));
        ScoreSheet seen = sheets.find(desk.id(), rain, ann).orElseThrow();
        List<Score> better = List.of(new Score("need", 4, "", LONG_AGO));
        assertThat(sheets.save(seen.with(better, LONG_AGO), better)).isPresent();
        List<Score> worse = List.of(new Score("need", 1, "", LONG_AGO));
        assertThat(sheets.save(seen.with(worse, LONG_AGO), worse)).isEmpty();
        assertThat(sheets.find(desk.id(), rain, ann).orElseThrow().mark("need")).isEqualTo(4);
    }
}
