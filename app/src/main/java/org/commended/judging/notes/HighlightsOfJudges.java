package org.commended.judging.notes;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The highlights of judges. There is no way to ask for anybody's but by their own id. */
@Repository
public class HighlightsOfJudges {

    private static final String MINE = "select * from judge_highlight where judge_id = ? and ";

    private final JdbcClient jdbc;

    HighlightsOfJudges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(EntryId entry, String copy, Highlight highlight) {}

    /** What a judge marked in the very copy of an entry that they read now. */
    public Highlights get(SubmittedEntry entry, PersonId judge) {
        return new Highlights(jdbc.sql(MINE + "entry_id = ? and copy = ?")
                .param(judge.value())
                .param(entry.id().value())
                .param(entry.sha256())
                .query((row, number) -> row(row).highlight())
                .list());
    }

    /** The same for several entries, in one query. */
    public Map<EntryId, Highlights> list(Collection<SubmittedEntry> entries, PersonId judge) {
        Map<EntryId, List<Row>> rows = jdbc
                .sql(MINE + "entry_id = any(?) and copy = any(?)")
                .param(judge.value())
                .param(entries.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param(entries.stream().map(SubmittedEntry::sha256).toArray(String[]::new))
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(groupingBy(Row::entry));
        Map<EntryId, Highlights> all = new HashMap<>();
        rows.forEach((entry, some) ->
                all.put(entry, new Highlights(some.stream().map(Row::highlight).toList())));
        return all;
    }

    /** Puts these in the place of those a judge has in a copy. */
    public void save(SubmittedEntry entry, PersonId judge, Highlights highlights, Instant now) {
        UUID[] kept = highlights.list().stream().map(Highlight::id).toArray(UUID[]::new);
        jdbc.sql("delete from judge_highlight where judge_id = ? and entry_id = ? and copy = ? and id <> all(?)")
                .params(judge.value(), entry.id().value(), entry.sha256(), kept)
                .update();
        for (Highlight one : highlights.list()) {
            jdbc.sql("""
                    insert into judge_highlight (id, entry_id, judge_id, copy, question, starts, ends, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set starts = excluded.starts, ends = excluded.ends
                    where (judge_highlight.starts, judge_highlight.ends) <> (excluded.starts, excluded.ends)""")
                    .params(one.id(), entry.id().value(), judge.value(), entry.sha256())
                    .params(one.question(), one.start(), one.end(), Timestamp.from(now))
                    .update();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("copy"),
                new Highlight(
                        row.getObject("id", UUID.class),
                        row.getString("question"),
                        row.getInt("starts"),
                        row.getInt("ends")));
    }
}
