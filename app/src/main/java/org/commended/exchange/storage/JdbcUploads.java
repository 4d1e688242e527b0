package org.commended.exchange.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.exchange.application.Uploads;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUploads implements Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JdbcUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Upload upload) {
        jdbc.sql("delete from season_upload where sent_at < ?")
                .param(Timestamp.from(upload.at().minus(KEPT)))
                .update();
        OrganiserId organiser = upload.organiser();
        jdbc.sql("""
                insert into season_upload (id, organiser_id, name, content, lenient, sent_by, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(upload.id())
                .param(organiser == null ? null : organiser.value())
                .param(upload.name())
                .param(upload.content())
                .param(upload.lenient())
                .param(upload.by().value())
                .param(Timestamp.from(upload.at()))
                .update();
    }

    @Override
    public Optional<Upload> find(UUID id, @Nullable OrganiserId organiser) {
        return jdbc.sql("select * from season_upload where id = ? and organiser_id is not distinct from ?::uuid")
                .param(id)
                .param(organiser == null ? null : organiser.value())
                .query(JdbcUploads::upload)
                .optional();
    }

    @Override
    public void taken(UUID id, Instant now) {
        jdbc.sql("update season_upload set taken_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        UUID organiser = row.getObject("organiser_id", UUID.class);
        Timestamp taken = row.getTimestamp("taken_at");
        return new Upload(
                row.getObject("id", UUID.class),
                organiser == null ? null : new OrganiserId(organiser),
                row.getString("name"),
                row.getBytes("content"),
                row.getBoolean("lenient"),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getTimestamp("sent_at").toInstant(),
                taken == null ? null : taken.toInstant());
    }
}
