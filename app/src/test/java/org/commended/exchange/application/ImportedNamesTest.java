package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Imported.Unmatched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of organisations are read as of the edition's day, and stay as printed. */
@Running
class ImportedNamesTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient jdbc;

    private Report take(String organiser, UnaryOperator<String> change) {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.small(organiser, change)), NOW);
        return ((Taken) imported).reports().getFirst();
    }

    private List<@Nullable String> bodies(Report report, String name) {
        return jdbc.sql("""
                select body from entry_organisation join entry on entry.id = entry_id
                where edition_id = ? and name = ?""")
                .params(report.edition().edition().id().value(), name)
                .query(String.class)
                .list();
    }

    @Test
    void a_council_that_has_ended_since_is_found_as_of_the_edition_s_day() {
        Report report = take("names-then", UnaryOperator.identity());

        assertThat(bodies(report, "Somerset County Council")).containsExactly("la:SOM");
        assertThat(report.names().matched()).isEqualTo(1);
    }

    @Test
    void what_is_ambiguous_or_unknown_stays_as_printed_and_is_told() {
        Report report = take("names-told", UnaryOperator.identity());

        assertThat(bodies(report, "Medway")).containsOnlyNulls();
        assertThat(report.names().unmatched()).extracting(Unmatched::name).containsExactly("Pebble Makers", "Medway");
        assertThat(report.names().unmatched().getFirst().candidates()).isEmpty();
        assertThat(report.names().unmatched().getLast().candidates()).hasSizeGreaterThan(1);
    }

    @Test
    void what_an_organiser_said_a_name_means_stands_at_the_next_import() {
        Report report = take("names-said", UnaryOperator.identity());
        jdbc.sql("""
                update entry_organisation set body = 'la:MDW'
                where name = 'Medway' and entry_id in (select id from entry where edition_id = ?)""").param(report.edition().edition().id().value()).update();

        Report again = take("names-said", text -> text.replace("The second pebble", "Pebble number two"));

        assertThat(again.changes().list()).hasSize(1);
        assertThat(bodies(again, "Medway")).containsExactly("la:MDW");
    }

    @Test
    void all_of_a_real_shortlist_comes_with_most_names_found() {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.real("lgc-awards-2022.json")), NOW);

        Report report = ((Taken) imported).reports().getFirst();
        int entries = jdbc.sql("select count(*) from entry where edition_id = ?")
                .param(report.edition().edition().id().value())
                .query(Integer.class)
                .single();
        assertThat(entries).isEqualTo(183);
        assertThat(report.names().matched()).isGreaterThan(150);
    }
}
