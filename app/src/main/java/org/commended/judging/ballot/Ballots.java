package org.commended.judging.ballot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.ballot.Line.Kind;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What judges said at stages without sheets. */
@Repository
public class Ballots {

    private static final String OUTLINES = """
            select * from ballot_line
            where %s and kind in ('handed_in', 'taken_back', 'left_out', 'taken_in')
            order by stage_id, judge_id, number""";

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line as it is stored, with whose it is. */
    private record Row(UUID stage, PersonId judge, Line line) {}

    /** Those of judges who left too, by judge; nobody's who said nothing. */
    public List<Ballot> list(Collection<UUID> stages) {
        return ballots(jdbc.sql("select * from ballot_line where stage_id = any(?) order by stage_id, judge_id, number")
                .param(stages.toArray(UUID[]::new))
                .query(Ballots::row)
                .list());
    }

    public Ballot get(UUID stage, PersonId judge) {
        return ballots(jdbc.sql("select * from ballot_line where stage_id = ? and judge_id = ? order by number")
                        .params(stage, judge.value())
                        .query(Ballots::row)
                        .list())
                .stream()
                .findFirst()
                .orElseGet(() -> Ballot.blank(stage, judge));
    }

    /** The same without what they say of entries: only which they are in with, and which they leave out. */
    public List<Ballot> listOutlines(Collection<UUID> stages) {
        return ballots(jdbc.sql(OUTLINES.formatted("stage_id = any(?)"))
                .param(stages.toArray(UUID[]::new))
                .query(Ballots::row)
                .list());
    }

    public Ballot getOutline(UUID stage, PersonId judge) {
        return ballots(jdbc.sql(OUTLINES.formatted("stage_id = ? and judge_id = ?"))
                        .params(stage, judge.value())
                        .query(Ballots::row)
                        .list())
                .stream()
                .findFirst()
                .orElseGet(() -> Ballot.blank(stage, judge));
    }

    private static List<Ballot> ballots(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(row -> List.of(row.stage(), row.judge()), java.util.LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(theirs -> new Ballot(
                        theirs.getFirst().stage(),
                        theirs.getFirst().judge(),
                        theirs.stream().map(Row::line).toList()))
                .toList();
    }

    /** Whoever says something at a stage in two windows at once says one thing after the other. */
    void hold(UUID stage, PersonId judge) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 61))")
                .param(stage + " " + judge)
                .query((row, number) -> true)
                .single();
    }

    /** Adds the lines that came after a number. */
    void add(Ballot ballot, int after) {
        List<Line> more =
                ballot.lines().stream().filter(line -> line.number() > after).toList();
        jdbc.sql("""
                insert into ballot_line (stage_id, judge_id, number, kind, entry_id, other_id, value, words, said_at)
                select ?, ?, * from unnest(?, ?, ?, ?, ?, ?, ?)""")
                .param(ballot.stage())
                .param(ballot.judge().value())
                .param(more.stream().map(Line::number).toArray(Integer[]::new))
                .param(more.stream()
                        .map(line -> line.kind().name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new))
                .param(more.stream().map(line -> value(line.entry())).toArray(UUID[]::new))
                .param(more.stream().map(line -> value(line.other())).toArray(UUID[]::new))
                .param(more.stream().map(Line::value).toArray(Integer[]::new))
                .param(more.stream().map(Line::words).toArray(String[]::new))
                .param(more.stream().map(line -> Timestamp.from(line.at())).toArray(Timestamp[]::new))
                .update();
    }

    private static @Nullable UUID value(@Nullable EntryId entry) {
        return entry == null ? null : entry.value();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("stage_id", UUID.class),
                new PersonId(row.getObject("judge_id", UUID.class)),
                new Line(
                        row.getInt("number"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        entry(row, "entry_id"),
                        entry(row, "other_id"),
                        row.getInt("value"),
                        row.getString("words"),
                        row.getTimestamp("said_at").toInstant()));
    }

    private static @Nullable EntryId entry(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(EntryId::new)
                .orElse(null);
    }
}
