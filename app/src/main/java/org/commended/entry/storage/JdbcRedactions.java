package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRedactions implements Redactions {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcRedactions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Redaction> find(EntryId entry) {
        return Optional.ofNullable(list(List.of(entry)).get(entry));
    }

    @Override
    public Map<EntryId, Redaction> list(Collection<EntryId> entries) {
        return jdbc
                .sql(
                        "select distinct on (entry_id) * from redaction where entry_id = any(?) order by entry_id, seq desc")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(this::redaction)
                .list()
                .stream()
                .collect(Collectors.toMap(Redaction::entry, Function.identity()));
    }

    @Override
    public void add(Redaction redaction) {
        jdbc.sql("insert into redaction (id, entry_id, copy, words, by, at) values (?, ?, ?, ?::jsonb, ?, ?)")
                .param(redaction.id())
                .param(redaction.entry().value())
                .param(redaction.copy())
                .param(json.writeValueAsString(redaction.words()))
                .param(redaction.by().value())
                .param(Timestamp.from(redaction.at()))
                .update();
    }

    private Redaction redaction(ResultSet row, int number) throws SQLException {
        return new Redaction(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("copy"),
                json.readValue(row.getString("words"), WORDS),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
