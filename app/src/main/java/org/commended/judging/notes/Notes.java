package org.commended.judging.notes;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of judges. There is no way to ask for anybody's but by their own id. */
@Repository
public class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Note get(EntryId entry, PersonId judge) {
        return jdbc.sql("select * from judge_note where entry_id = ? and judge_id = ?")
                .param(entry.value())
                .param(judge.value())
                .query((row, number) -> note(row))
                .optional()
                .orElseGet(() -> Note.blank(entry, judge));
    }

    /** What a judge noted on some entries, by entry; those without a note are not in it. */
    public Map<EntryId, Note> list(Collection<EntryId> entries, PersonId judge) {
        return jdbc
                .sql("select * from judge_note where judge_id = ? and entry_id = any(?)")
                .param(judge.value())
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, number) -> note(row))
                .list()
                .stream()
                .collect(toMap(Note::entry, Function.identity()));
    }

    /** Writes a note if the version before it still stands; false when it was saved meanwhile. */
    public boolean save(Note note) {
        return jdbc.sql("""
                insert into judge_note (entry_id, judge_id, words, version, saved_at) values (?, ?, ?, ?, ?)
                on conflict (entry_id, judge_id) do update
                set words = excluded.words, version = excluded.version, saved_at = excluded.saved_at
                where judge_note.version = excluded.version - 1""")
                        .param(note.entry().value())
                        .param(note.judge().value())
                        .param(note.words())
                        .param(note.version())
                        .param(Timestamp.from(Objects.requireNonNull(note.savedAt())))
                        .update()
                == 1;
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                row.getString("words"),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
