package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.domain.EntryDetails;
import org.commended.installation.postgres.Ports;
import org.commended.programme.domain.Milestone;
import org.commended.shared.CategoryId;
import org.commended.shared.PartialDate;
import org.commended.site.Details;
import org.commended.site.PublicSeason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A machine that goes down while somebody writes: every text that was answered as saved is there afterwards. */
class KilledWhileWritingTest {

    private static final String TOKEN = "a-token-of-this-test";

    @TempDir
    private Path parent;

    private final UUID entry = UUID.randomUUID();
    private final int port = Ports.free();

    @Test
    void what_was_saved_while_typing_is_there_after_the_platform_and_its_database_were_killed() {
        Path directory = parent.resolve("data");
        Visitor writer = new Visitor(port, TOKEN);
        String section = "/entries/" + entry + "/sections/1";
        try (Launched first = serve(directory).running()) {
            begin(jdbc(directory));
            for (int version = 0; version < 5; version++) {
                Seen saved = type(writer, section, version, "Sentence. ".repeat(version + 1));
                assertThat(saved.status()).isEqualTo(200);
            }
            Launched.serverOf(directory).destroyForcibly();
            first.kill();
        }
        try (Launched second = serve(directory).running()) {
            assertThat(second.pid()).isPositive();
            assertThat(writer.get(section).page().select("textarea").val().strip())
                    .isEqualTo("Sentence. ".repeat(5).strip());
            assertThat(type(writer, section, 5, "And on.").status()).isEqualTo(200);
        }
    }

    private static Seen type(Visitor writer, String section, int seen, String text) {
        return writer.post(
                section, Map.of("typing", "yes", "seen-statement", String.valueOf(seen), "answer-statement", text));
    }

    private Launched serve(Path directory) {
        return Launched.command("serve", "--data", directory.toString(), "--port", Integer.toString(port));
    }

    /** An entry of a call that is open, and its writer, who is signed in. */
    private void begin(JdbcClient jdbc) {
        PublicSeason season = PublicSeason.of(jdbc, "killed", Details.organiser("The Harbour Forum"));
        List<Milestone> open = List.of(
                new Milestone(Milestone.OPENS, new PartialDate("2020-02-01T09:00Z")),
                new Milestone(Milestone.CLOSES, new PartialDate("2099-02-01T09:00Z")));
        var edition = season.edition("2027", Details.edition("Harbour Awards 2027", null, open, null));
        CategoryId category = season.category(edition, "climate", Details.category("Climate"));
        UUID writer = UUID.randomUUID();
        jdbc.sql(
                        "insert into person (id, email, name, created_at) values (?, 'priya@example.org', 'Priya Nair', now())")
                .param(writer)
                .update();
        jdbc.sql("""
                insert into sign_in (token_digest, person_id, began_at, expires_at)
                values (sha256(convert_to(?, 'UTF8')), ?, now(), now() + interval '1 day')""").params(TOKEN, writer).update();
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, state, origin,
                                   started_by, started_at, changed_at)
                values (?, ?, ?, 'streets', 'HA27-0001', 'Streets', ?::jsonb, 'draft', 'written', ?, now(), now())""")
                .param(entry)
                .param(edition.value())
                .param(category.value())
                .param(new JsonMapper().writeValueAsString(EntryDetails.NONE))
                .param(writer)
                .update();
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(entry, writer)
                .update();
    }

    private static JdbcClient jdbc(Path directory) {
        Database database = Objects.requireNonNull(
                InstanceFile.in(directory).find().orElseThrow().database());
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        return JdbcClient.create(source);
    }
}
