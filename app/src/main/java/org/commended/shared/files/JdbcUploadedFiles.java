package org.commended.shared.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUploadedFiles implements UploadedFiles {

    private final JdbcClient jdbc;

    JdbcUploadedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UploadedFile get(FileId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<UploadedFile> find(FileId id) {
        return jdbc.sql("select * from uploaded_file where id = ?")
                .param(id.value())
                .query(JdbcUploadedFiles::file)
                .optional();
    }

    @Override
    public Map<FileId, UploadedFile> list(Collection<FileId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select * from uploaded_file where id in (:ids)")
                .param("ids", ids.stream().map(FileId::value).toList())
                .query(JdbcUploadedFiles::file)
                .list()
                .stream()
                .collect(Collectors.toMap(UploadedFile::id, Function.identity()));
    }

    @Override
    public void add(UploadedFile file) {
        jdbc.sql("""
                insert into uploaded_file (id, sha256, name, kind, size, sent_by, sent_at, checked)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(file.id().value())
                .param(file.sha256())
                .param(file.name())
                .param(file.kind().word())
                .param(file.size())
                .param(file.by().value())
                .param(Timestamp.from(file.at()))
                .param(file.checked().word())
                .update();
    }

    @Override
    public long sizeSent(PersonId by, Instant since) {
        return jdbc.sql("select coalesce(sum(size), 0) from uploaded_file where sent_by = ? and sent_at > ?")
                .params(by.value(), Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    @Override
    public void keep(FileId id, Instant now) {
        jdbc.sql("update uploaded_file set kept_at = coalesce(kept_at, ?) where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    @Override
    public void release(FileId id) {
        jdbc.sql("update uploaded_file set kept_at = null where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void checked(FileId id, Checked checked, Instant now) {
        jdbc.sql("update uploaded_file set checked = ?, checked_at = ? where id = ?")
                .params(checked.word(), Timestamp.from(now), id.value())
                .update();
    }

    @Override
    public void webCopyMade(FileId id, String sha256) {
        jdbc.sql("update uploaded_file set web_copy = ? where id = ?")
                .params(sha256, id.value())
                .update();
    }

    private static UploadedFile file(ResultSet row, int number) throws SQLException {
        return new UploadedFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("sha256"),
                row.getString("name"),
                FileKind.ofWord(row.getString("kind")).orElseThrow(),
                row.getLong("size"),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getTimestamp("sent_at").toInstant(),
                Checked.of(row.getString("checked")),
                row.getString("web_copy"));
    }
}
