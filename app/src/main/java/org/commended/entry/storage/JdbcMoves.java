package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Moves;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMoves implements Moves {

    private final JdbcClient jdbc;

    JdbcMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Move move) {
        jdbc.sql("""
                insert into entry_move (id, entry_id, from_category, to_category, reason, write_until, by, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(move.id())
                .param(move.entry().value())
                .param(move.from().value())
                .param(move.to().value())
                .param(move.reason())
                .param(timestamp(move.until()))
                .param(move.by().value())
                .param(Timestamp.from(move.at()))
                .update();
    }

    @Override
    public List<Move> list(EntryId entry) {
        return list(List.of(entry));
    }

    @Override
    public List<Move> list(Collection<EntryId> entries) {
        return jdbc.sql("select * from entry_move where entry_id = any(?) order by seq desc")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(JdbcMoves::move)
                .list();
    }

    @Override
    public List<Move> listWaiting(Collection<EntryId> entries) {
        return jdbc.sql("select * from entry_move where entry_id = any(?) and ending is null order by seq")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(JdbcMoves::move)
                .list();
    }

    @Override
    public void settle(UUID move, Move.Settled settled) {
        jdbc.sql("update entry_move set ending = ?, word = ?, settled_by = ?, settled_at = ? where id = ?")
                .param(settled.ending().word())
                .param(settled.word())
                .param(settled.by().value())
                .param(Timestamp.from(settled.at()))
                .param(move)
                .update();
    }

    @Override
    public void carryOut(Move move, String slug, Instant now) {
        jdbc.sql("""
                update entry
                set category_id = ?, slug = ?, moved_at = ?, write_until = ?, version = version + 1
                where id = ?""")
                .param(move.to().value())
                .param(slug)
                .param(Timestamp.from(now))
                .param(timestamp(move.until()))
                .param(move.entry().value())
                .update();
    }

    @Override
    public Optional<Instant> findUntil(EntryId entry) {
        return jdbc.sql("select write_until from entry where id = ? and write_until is not null")
                .param(entry.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    @Override
    public boolean hasLeft(EntryId entry, CategoryId category) {
        return jdbc.sql("""
                select exists (
                    select from entry_move join entry on entry.id = entry_id
                    where entry_id = ? and from_category = ? and ending = 'accepted' and category_id <> from_category)""")
                .params(entry.value(), category.value())
                .query(Boolean.class)
                .single();
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("write_until");
        return new Move(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new CategoryId(row.getObject("from_category", UUID.class)),
                new CategoryId(row.getObject("to_category", UUID.class)),
                row.getString("reason"),
                until == null ? null : until.toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant(),
                settled(row));
    }

    private static Move.@Nullable Settled settled(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        if (ending == null) return null;
        return new Move.Settled(
                Move.Ending.valueOf(ending.toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("word"),
                new PersonId(row.getObject("settled_by", UUID.class)),
                row.getTimestamp("settled_at").toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
