package org.commended.exchange.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.commended.exchange.application.SeasonFiles;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonReader;
import org.commended.exchange.season.SeasonWriter;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeasonFiles implements SeasonFiles {

    private final JdbcClient jdbc;

    JdbcSeasonFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one order always, so that two imports of several files never wait for one another. */
    @Override
    public void hold(Collection<String> organisers) {
        organisers.stream().sorted().distinct().forEach(organiser -> jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("season:" + organiser)
                .query((row, number) -> "")
                .single());
    }

    /** A file that a later version of the format would refuse is as good as none. */
    @Override
    public Optional<SeasonFile> find(EditionId edition) {
        return jdbc.sql("select content from season_file where edition_id = ?")
                .param(edition.value())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .flatMap(JdbcSeasonFiles::read);
    }

    private static Optional<SeasonFile> read(byte[] content) {
        Read read = SeasonReader.read(content, true);
        return read instanceof ReadSeason season ? Optional.of(season.file()) : Optional.empty();
    }

    @Override
    public void put(EditionId edition, SeasonFile file, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                insert into season_file (edition_id, content, taken_at, taken_by) values (?, ?, ?, ?)
                on conflict (edition_id) do update
                set content = excluded.content, taken_at = excluded.taken_at, taken_by = excluded.taken_by""")
                .param(edition.value())
                .param(SeasonWriter.write(file))
                .param(Timestamp.from(now))
                .param(by == null ? null : by.value())
                .update();
    }
}
