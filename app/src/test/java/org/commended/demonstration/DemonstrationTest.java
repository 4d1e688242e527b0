package org.commended.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Standing;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@Demonstrated
class DemonstrationTest {

    @Autowired
    private Programmes programmes;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ApplicationRunner> runners;

    private List<Edition> editions() {
        return programmes.listEditions(
                programmes.findOrganiser("harbour").orElseThrow().id());
    }

    private List<Entry> entries(int edition) {
        return entries.list(editions().get(edition).id());
    }

    @Test
    void there_are_three_editions_the_newest_first_all_public() {
        assertThat(editions()).hasSize(3).allMatch(edition -> edition.publicSince() != null);
        assertThat(editions()).extracting(Edition::slug).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void one_is_open_with_drafts_and_entries_sent() {
        assertThat(entries(0)).hasSize(12);
        assertThat(entries(0))
                .filteredOn(entry -> entry.standing() == Standing.DRAFT)
                .hasSize(6);
        assertThat(entries(0))
                .filteredOn(entry -> entry.standing() == Standing.SUBMITTED)
                .hasSize(5);
        assertThat(entries(0))
                .filteredOn(entry -> entry.standing() == Standing.WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void one_is_being_judged_with_every_entry_checked() {
        assertThat(entries(1)).hasSize(45);
        assertThat(entries(1))
                .filteredOn(entry -> entry.standing() == Standing.RULED_OUT)
                .hasSize(1);
        assertThat(entries(1))
                .filteredOn(entry -> entry.standing() == Standing.ELIGIBLE)
                .hasSize(44);
        assertThat(entries.getSubmitted(entries(1).getFirst().id()).answers()).isNotEmpty();
    }

    @Test
    void its_judges_have_accepted_and_scored_and_kept_out_where_they_are_connected() {
        UUID edition = editions().get(1).id().value();

        assertThat(count("select count(distinct person_id) from panel_member where terms_accepted_at is not null"))
                .isEqualTo(24);
        assertThat(count("select count(*) from score_sheet where state <> 'open'"))
                .isEqualTo(109);
        assertThat(count("select count(*) from score_sheet where state = 'open'"))
                .isEqualTo(7);
        assertThat(count("select count(*) from conflict where dismissed_at is not null"))
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from record_row where chain = ?")
                        .param(edition)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(250);
        assertThat(jdbc.sql("select at from record_row where chain = ? order by seq")
                        .param(edition)
                        .query(Timestamp.class)
                        .list())
                .isSorted();
    }

    @Test
    void three_categories_are_judged_in_other_ways_and_one_of_each_panel_is_half_way() {
        assertThat(jdbc.sql("""
                select plan->>'method' from judging_stage where plan->>'method' in ('RANKING', 'PAIRS', 'POINTS')
                order by 1""").query(String.class).list()).containsExactly("PAIRS", "POINTS", "RANKING");
        assertThat(count("select count(distinct (stage_id, judge_id)) from ballot_line"))
                .isEqualTo(9);
        assertThat(count("select count(distinct (stage_id, judge_id)) from ballot_line where kind = 'handed_in'"))
                .isEqualTo(6);
    }

    @Test
    void a_survey_is_under_way() {
        assertThat(count("select count(*) from survey")).isEqualTo(1);
        assertThat(count("select count(*) from survey_sheet")).isEqualTo(40);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Test
    void one_is_announced_with_marks_drawn_for_its_sponsors_and_an_award_that_was_not_made() {
        assertThat(editions().get(2).details().sponsors()).hasSize(7).allMatch(sponsor -> sponsor.logo() != null);
        assertThat(count("select count(*) from decision where no_award and origin = 'imported'"))
                .isEqualTo(1);
        assertThat(entries(2)).hasSize(38).allMatch(entry -> entry.origin() == Entry.Origin.IMPORTED);
        assertThat(jdbc.sql("select count(*) from published_decision where edition_id = ?")
                        .param(editions().get(2).id().value())
                        .query(Integer.class)
                        .single())
                .isGreaterThan(20);
    }

    @Test
    void a_second_start_loads_nothing_again() throws Exception {
        int before =
                jdbc.sql("select count(*) from record_row").query(Integer.class).single();
        ApplicationArguments none = new DefaultApplicationArguments();
        for (ApplicationRunner runner : runners) runner.run(none);

        assertThat(jdbc.sql("select count(*) from record_row")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }
}
