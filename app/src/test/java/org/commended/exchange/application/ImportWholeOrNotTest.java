package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of an import, or nothing. */
@Running
class ImportWholeOrNotTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    private Importing importing;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_preview_says_what_would_change_and_changes_nothing() {
        Imported preview = importing.preview(SeasonFiles.order(SeasonFiles.small("dry")), NOW);

        assertThat(preview).isInstanceOf(Taken.class);
        assertThat(((Taken) preview).reports().getFirst().changes().list()).hasSize(11);
        assertThat(programmes.findOrganiser("dry")).isEmpty();
    }

    @Test
    void when_the_last_entry_fails_nothing_of_the_file_is_kept() {
        jdbc.sql("""
                create function fall_over() returns trigger language plpgsql as $$
                begin
                    if new.title = 'The last pebble falls' then raise exception 'It fell'; end if;
                    return new;
                end $$""").update();
        jdbc.sql("create trigger fall_over before insert on entry for each row execute function fall_over()")
                .update();
        SeasonFile falling =
                SeasonFiles.small("falling", text -> text.replace("The last pebble", "The last pebble falls"));
        try {
            assertThatThrownBy(() -> importing.take(SeasonFiles.order(falling), NOW))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("drop trigger fall_over on entry").update();
            jdbc.sql("drop function fall_over").update();
        }
        assertThat(programmes.findOrganiser("falling")).isEmpty();
    }

    @Test
    void when_one_of_several_files_is_refused_none_is_taken() {
        SeasonFile good = SeasonFiles.small("good-one");
        SeasonFile bad = SeasonFiles.small("library");

        Imported imported = importing.take(SeasonFiles.order(good, bad), NOW);

        assertThat(((Refused) imported).problems())
                .extracting(FileProblem::problem)
                .extracting(problem -> problem.path() + " " + problem.value())
                .containsExactly("$.organiser.id \"library\"");
        assertThat(programmes.findOrganiser("good-one")).isEmpty();
    }

    @Test
    void two_imports_of_one_file_at_once_follow_one_another() {
        List<CompletableFuture<Imported>> both = List.of(atOnce(), atOnce());

        List<Integer> changes = both.stream()
                .map(CompletableFuture::join)
                .map(one -> ((Taken) one).reports().getFirst().changes().list().size())
                .toList();

        assertThat(changes).containsExactlyInAnyOrder(11, 0);
        assertThat(programmes.listProgrammes(
                        programmes.findOrganiser("twins").orElseThrow().id()))
                .hasSize(1);
    }

    private CompletableFuture<Imported> atOnce() {
        return CompletableFuture.supplyAsync(() -> importing.take(SeasonFiles.order(SeasonFiles.small("twins")), NOW));
    }
}
