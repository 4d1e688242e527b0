package org.commended.judging.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commended.judging.Confidence;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.SheetVersion;
import org.commended.judging.domain.SheetVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSheetVersions implements SheetVersions {

    private static final String NEWEST_FIRST =
            "select * from score_sheet_version where sheet_id = ? order by number desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcSheetVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(ScoreSheet sheet) {
        SheetVersion version = jdbc.sql(NEWEST_FIRST + " limit 1")
                .param(sheet.id())
                .query((row, number) -> version(row))
                .optional()
                .map(last -> last.next(sheet))
                .orElseGet(() -> SheetVersion.first(sheet));
        Confidence sure = version.confidence();
        jdbc.sql("""
                insert into score_sheet_version (sheet_id, number, scores, confidence, typing, saved_at)
                values (?, ?, ?::jsonb, ?, ?, ?)
                on conflict (sheet_id, number) do update set scores = excluded.scores, saved_at = excluded.saved_at""")
                .params(sheet.id(), version.number(), json.writeValueAsString(version.scores()))
                .param(sure == null ? null : sure.word())
                .param(version.typing())
                .param(Timestamp.from(version.savedAt()))
                .update();
    }

    @Override
    public List<SheetVersion> list(UUID sheet) {
        return jdbc.sql(NEWEST_FIRST)
                .param(sheet)
                .query((row, number) -> version(row))
                .list();
    }

    private SheetVersion version(ResultSet row) throws SQLException {
        String sure = row.getString("confidence");
        return new SheetVersion(
                row.getInt("number"),
                Arrays.asList(json.readValue(row.getString("scores"), SheetVersion.Held[].class)),
                sure == null ? null : Confidence.find(sure).orElseThrow(),
                row.getString("typing"),
                row.getTimestamp("saved_at").toInstant());
    }
}
