package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote and decided here is theirs: it goes out once it is announced, and no file changes it. */
@Running
class DecidedHereTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    private Importing importing;

    @Autowired
    private Exporting exporting;

    @Autowired
    private JdbcClient jdbc;

    private Report take(String organiser) {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.small(organiser)), NOW);
        return ((Taken) imported).reports().getFirst();
    }

    private List<String> problems(String organiser, UnaryOperator<String> change) {
        Imported imported = importing.take(SeasonFiles.order(SeasonFiles.small(organiser, change)), NOW);
        return ((Refused) imported)
                .problems().stream()
                        .map(FileProblem::problem)
                        .map(problem -> problem.path() + ": " + problem.value())
                        .toList();
    }

    private void sayItWasHere(String table, Report report, String origin) {
        jdbc.sql("update " + table + " set origin = ? where edition_id = ?")
                .params(origin, report.edition().edition().id().value())
                .update();
    }

    @Test
    void an_entry_written_here_is_not_changed_by_a_file() {
        sayItWasHere("entry", take("written"), "written");

        assertThat(problems("written", text -> text.replace("We rolled it.", "We kicked it.")))
                .containsExactly("$.categories[0].entries[0].id: \"first\"");
    }

    @Test
    void a_result_decided_here_is_not_changed_by_a_file() {
        sayItWasHere("decision", take("decided"), "decided");

        assertThat(problems("decided", text -> text.replace("Perfectly round.", "Square.")))
                .containsExactly("$.categories[0]: \"round\"");
        assertThat(problems("decided", text -> text.replace("[\"first\", \"second\"]", "[\"first\"]")))
                .containsExactly("$.categories[0].shortlist: \"round\"");
    }

    @Test
    void a_file_that_says_again_what_was_written_and_decided_here_changes_nothing() {
        Report report = take("said-again");
        sayItWasHere("entry", report, "written");
        sayItWasHere("decision", report, "decided");

        assertThat(take("said-again").changes().list()).isEmpty();
    }

    @Test
    void nothing_leaves_before_it_is_announced() {
        Report report = take("early");
        UUID edition = report.edition().edition().id().value();
        jdbc.sql("update announcement set opens_at = now() + interval '1 day' where edition_id = ?")
                .param(edition)
                .update();
        jdbc.sql("delete from season_file where edition_id = ?").param(edition).update();

        SeasonFile file = exporting.find("early", "pebbles", "2022").orElseThrow();

        assertThat(file.categories()).hasSize(2).allSatisfy(category -> {
            assertThat(category.entries()).isEmpty();
            assertThat(category.shortlist()).isEmpty();
        });
        assertThat(file.edition().stage().wire()).isEqualTo("call");
    }

    @Test
    void an_entry_that_is_neither_shortlisted_nor_honoured_stays_at_home() {
        Imported imported = importing.take(
                SeasonFiles.order(
                        SeasonFiles.small("at-home", text -> text.replace(", \"result\": \"runner-up\"", ""))),
                NOW);

        assertThat(((Taken) imported).reports().getFirst().listedNowhere()).containsExactly("The last pebble");
        assertThat(exporting.find("at-home", "pebbles", "2022").orElseThrow().categories())
                .flatExtracting(category ->
                        category.entries().stream().map(SeasonEntry::id).toList())
                .containsExactly("first", "second");
    }
}
