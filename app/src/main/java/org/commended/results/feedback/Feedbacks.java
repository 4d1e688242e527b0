package org.commended.results.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.results.feedback.Feedback.Copy;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Feedback as it was checked, and what is chosen for each edition. */
@Repository
class Feedbacks {

    private static final String SELECT = """
            select feedback.*, (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'criterion', criterion,
                'words', words, 'leftOut', left_out) order by key), '[]'::jsonb)
                from feedback_comment where feedback_comment.entry_id = feedback.entry_id) as comments
            from feedback where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Feedbacks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    FeedbackKind kind(EditionId edition) {
        return jdbc.sql("select kind from feedback_choice where edition_id = ?")
                .param(edition.value())
                .query((row, number) -> FeedbackKind.find(row.getString(1)).orElseThrow())
                .optional()
                .orElse(FeedbackKind.NONE);
    }

    void choose(EditionId edition, FeedbackKind kind, PersonId by, Instant now) {
        jdbc.sql("""
                insert into feedback_choice (edition_id, kind, chosen_by, chosen_at) values (?, ?, ?, ?)
                on conflict (edition_id) do update
                set kind = excluded.kind, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at""")
                .params(edition.value(), kind.word(), by.value(), Timestamp.from(now))
                .update();
    }

    /** One at a time checks an entry's feedback, until the transaction ends. */
    void hold(EntryId entry) {
        jdbc.sql("select id from entry where id = ? for update")
                .param(entry.value())
                .query()
                .singleRow();
    }

    Feedback get(EntryId entry) {
        return list(List.of(entry)).getOrDefault(entry, Feedback.unchecked(entry));
    }

    /** Those that were ever checked. */
    Map<EntryId, Feedback> list(Collection<EntryId> entries) {
        Map<EntryId, Feedback> found = new HashMap<>();
        jdbc.sql(SELECT + "entry_id = any(?)")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(this::feedback)
                .list()
                .forEach(one -> found.put(one.entry(), one));
        return found;
    }

    void put(Feedback feedback) {
        PersonId by = feedback.checkedBy();
        jdbc.sql("""
                insert into feedback (entry_id, word, checked_by, checked_at, told_at, version) values (?, ?, ?, ?, ?, 1)
                on conflict (entry_id) do update
                set word = excluded.word, checked_by = excluded.checked_by, checked_at = excluded.checked_at,
                    told_at = excluded.told_at, version = feedback.version + 1""")
                .param(feedback.entry().value())
                .param(feedback.word())
                .param(by == null ? null : by.value())
                .param(stamp(feedback.checkedAt()))
                .param(stamp(feedback.toldAt()))
                .update();
        jdbc.sql("delete from feedback_comment where entry_id = ?")
                .param(feedback.entry().value())
                .update();
        feedback.comments().forEach(copy -> put(feedback.entry(), copy));
    }

    private void put(EntryId entry, Copy copy) {
        jdbc.sql("insert into feedback_comment (entry_id, key, criterion, words, left_out) values (?, ?, ?, ?, ?)")
                .param(entry.value())
                .param(copy.key())
                .param(copy.criterion())
                .param(copy.words())
                .param(copy.leftOut())
                .update();
    }

    private Feedback feedback(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("checked_by", UUID.class);
        return new Feedback(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("word"),
                json.readValue(row.getString("comments"), new TypeReference<List<Copy>>() {}),
                by == null ? null : new PersonId(by),
                instant(row.getTimestamp("checked_at")),
                instant(row.getTimestamp("told_at")),
                row.getInt("version"));
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
