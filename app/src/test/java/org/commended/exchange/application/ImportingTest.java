package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.Running;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Changes.Change;
import org.commended.exchange.application.Changes.How;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.domain.Sponsor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class ImportingTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    private Importing importing;

    @Autowired
    private Exporting exporting;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    private Report take(String organiser, UnaryOperator<String> change) {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.small(organiser, change)), NOW);
        assertThat(imported).isInstanceOf(Taken.class);
        return ((Taken) imported).reports().getFirst();
    }

    private Report take(String organiser) {
        return take(organiser, UnaryOperator.identity());
    }

    private SeasonFile exported(String organiser) {
        return exporting.find(organiser, "pebbles", "2022").orElseThrow();
    }

    private List<@Nullable String> acts(Report report) {
        return jdbc.sql("select kind from record_row where chain = ? order by seq")
                .param(report.edition().edition().id().value())
                .query(String.class)
                .list();
    }

    private int versions(Report report) {
        return jdbc.sql("""
                select (select sum(version) from category where edition_id = :edition)
                     + (select sum(version) from entry where edition_id = :edition)
                     + (select sum(version) from decision where edition_id = :edition)
                     + (select version from edition where id = :edition)""")
                .param("edition", report.edition().edition().id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_first_import_makes_everything_and_is_one_act_beside_the_announcement() {
        Report report = take("makers");

        assertThat(report.changes().tally())
                .extracting(Changes.Tally::part, Changes.Tally::created)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.ORGANISER, 1),
                        org.assertj.core.groups.Tuple.tuple(Part.PROGRAMME, 1),
                        org.assertj.core.groups.Tuple.tuple(Part.EDITION, 1),
                        org.assertj.core.groups.Tuple.tuple(Part.CATEGORY, 2),
                        org.assertj.core.groups.Tuple.tuple(Part.ENTRY, 3),
                        org.assertj.core.groups.Tuple.tuple(Part.SHORTLIST, 1),
                        org.assertj.core.groups.Tuple.tuple(Part.RESULT, 2));
        assertThat(acts(report)).containsExactlyInAnyOrder("season-imported", "announcement-made");
        assertThat(report.edition().edition().publicSince()).isEqualTo(NOW);
    }

    @Test
    void the_same_file_again_changes_nothing_and_is_no_act() {
        Report first = take("again");
        int versions = versions(first);

        Report second = take("again");

        assertThat(second.changes().list()).isEmpty();
        assertThat(versions(second)).isEqualTo(versions);
        assertThat(acts(second)).hasSize(2);
    }

    @Test
    void a_changed_file_changes_what_it_names_and_nothing_else() {
        int versions = versions(take("named"));

        Report report = take("named", text -> text.replace("We rolled it.", "We rolled it twice.")
                .replace("Perfectly round.", "Almost perfectly round."));

        assertThat(report.changes().list())
                .containsExactly(
                        new Change(Part.ENTRY, How.CHANGED, "The first pebble"),
                        new Change(Part.RESULT, How.CHANGED, "Round"));
        assertThat(versions(report)).isEqualTo(versions + 2);
        SeasonEntry first = exported("named").categories().getFirst().entries().getFirst();
        assertThat(first.summary()).isEqualTo("We rolled it twice.");
        assertThat(first.citation()).isEqualTo("Almost perfectly round.");
    }

    @Test
    void what_a_changed_file_no_longer_names_stays() {
        SeasonFile whole = SeasonFiles.small("keeper");
        take("keeper");
        SeasonCategory round = whole.categories().getFirst();

        importing.take(SeasonFiles.order(Cut.to(whole, Cut.withFirstOf(round))), NOW);

        SeasonFile after = exported("keeper");
        assertThat(after.categories()).extracting(SeasonCategory::id).containsExactly("round", "flat");
        assertThat(after.categories().getFirst().entries())
                .extracting(SeasonEntry::id)
                .containsExactly("first", "second");
        assertThat(after.categories().getFirst().shortlist()).containsExactly("first", "second");
        assertThat(after.categories().getFirst().criteria()).hasSize(2);
        assertThat(after.categories().get(1).entries()).hasSize(1);
    }

    @Test
    void sponsors_keep_the_name_of_a_logo_that_is_not_here() {
        Sponsor stone = take("logos").edition().edition().details().sponsors().getFirst();

        assertThat(stone.logoName()).isEqualTo("stone.svg");
        assertThat(stone.logo()).isNull();
    }

    @Test
    void shortlists_and_results_are_announced_as_imported_and_no_seal_is_claimed() {
        Report report = take("imported");

        assertThat(jdbc.sql("select distinct origin from decision where edition_id = ?")
                        .param(report.edition().edition().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("imported");
        assertThat(jdbc.sql("select origin from announcement where edition_id = ?")
                        .param(report.edition().edition().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("imported");
        assertThat(jdbc.sql("select count(*) from seal join decision on id = decision_id where edition_id = ?")
                        .param(report.edition().edition().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_call_is_public_from_its_import_on_though_nothing_is_announced() {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.call("caller")), NOW);

        Report report = ((Taken) imported).reports().getFirst();
        assertThat(report.edition().edition().publicSince()).isEqualTo(NOW);
        assertThat(acts(report)).containsExactly("season-imported");
    }

    @Test
    void judges_can_read_what_was_imported() {
        Report report = take("readable");
        Entry first = entries.list(report.edition().edition().id()).stream()
                .filter(entry -> entry.slug().equals("first"))
                .findFirst()
                .orElseThrow();

        assertThat(first.hasUnsentChanges()).isFalse();
        assertThat(entries.listJudged(first.category())).hasSize(2);
        assertThat(entries.getSubmitted(first.id()).answers())
                .extracting(SubmittedEntry.Answered::text)
                .containsExactly("We rolled it.");
    }
}
