package org.commended.meeting.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.meeting.domain.Happening;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Minutes;
import org.commended.shared.Act;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMinutes implements Minutes {

    private static final Map<String, Class<?>> KINDS = kinds(Happening.class)
            .collect(Collectors.toMap(type -> Act.kind(type.getSimpleName()), Function.identity()));

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cache<UUID, List<Line>> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    JdbcMinutes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(JdbcMinutes::kinds);
    }

    /**
     * Lines that stand never change: whoever only reads asks for the new ones. What an act reads may yet be undone, and so is
     * not remembered.
     */
    @Override
    public List<Line> list(UUID meeting) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return listAfter(meeting, 0);
        List<Line> known = read.get(meeting, id -> List.of());
        List<Line> more = listAfter(meeting, known.size());
        if (more.isEmpty()) return known;
        List<Line> all = Stream.concat(known.stream(), more.stream()).toList();
        read.put(meeting, all);
        return all;
    }

    private List<Line> listAfter(UUID meeting, int number) {
        return jdbc.sql("select * from meeting_line where meeting_id = ? and number > ? order by number")
                .params(meeting, number)
                .query((row, count) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        Class<?> kind = KINDS.get(row.getString("kind"));
        if (kind == null) throw new IllegalStateException("No such line: " + row.getString("kind"));
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                (Happening) json.readValue(row.getString("what"), kind));
    }

    @Override
    public void add(UUID meeting, Line line) {
        jdbc.sql(
                        "insert into meeting_line (id, meeting_id, number, at, by, kind, what) values (?, ?, ?, ?, ?, ?, ?::jsonb)")
                .param(line.id())
                .param(meeting)
                .param(line.number())
                .param(Timestamp.from(line.at()))
                .param(line.by().value())
                .param(Act.kind(line.what().getClass().getSimpleName()))
                .param(json.writeValueAsString(line.what()))
                .update();
    }

    @Override
    public Optional<Signed> findSigned(UUID meeting) {
        return jdbc.sql("select * from meeting_minutes where meeting_id = ?")
                .param(meeting)
                .query((row, number) -> signed(row))
                .optional();
    }

    private static Signed signed(ResultSet row) throws SQLException {
        return new Signed(
                row.getBytes("body"),
                row.getBytes("fingerprint"),
                new PersonId(row.getObject("signed_by", UUID.class)),
                row.getTimestamp("signed_at").toInstant());
    }

    @Override
    public void sign(UUID meeting, Signed signed) {
        jdbc.sql(
                        "insert into meeting_minutes (meeting_id, body, fingerprint, signed_by, signed_at) values (?, ?, ?, ?, ?)")
                .params(
                        meeting,
                        signed.body(),
                        signed.fingerprint(),
                        signed.by().value(),
                        Timestamp.from(signed.at()))
                .update();
    }

    @Override
    public List<Kept> listSigned() {
        return jdbc.sql("select * from meeting join meeting_minutes on meeting_id = meeting.id order by signed_at")
                .query((row, number) -> new Kept(JdbcMeetings.read(row, number), signed(row)))
                .list();
    }
}
