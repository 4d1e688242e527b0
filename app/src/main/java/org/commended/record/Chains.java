package org.commended.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Recorded;
import org.commended.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The chains in PostgreSQL. */
@Repository
class Chains implements Recorded {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Chains(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The end of a chain. */
    record Head(UUID chain, long seq, Hash hash) {}

    /** Holds the chain until the transaction ends, so that rows follow one another; then gives its end. */
    Head holdHead(UUID chain) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("record:" + chain)
                .query((row, number) -> "")
                .single();
        return findHead(chain).orElse(new Head(chain, 0, RecordRow.NOTHING));
    }

    Optional<Head> findHead(UUID chain) {
        return jdbc.sql("select seq, hash from record_head where chain = ?")
                .param(chain)
                .query((row, number) -> new Head(chain, row.getLong("seq"), new Hash(row.getBytes("hash"))))
                .optional();
    }

    List<UUID> listChains() {
        return jdbc.sql("select chain from record_head union select distinct chain from record_row order by 1")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void append(RecordRow row) {
        Hash hash = row.hash();
        jdbc.sql("""
                insert into record_row (chain, seq, at, kind, by, subject, about, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .param(row.chain())
                .param(row.seq())
                .param(Timestamp.from(row.at()))
                .param(row.kind())
                .param(row.by())
                .param(row.subject())
                .param(json.writeValueAsString(row.about()))
                .param(row.previous().bytes())
                .param(hash.bytes())
                .update();
        jdbc.sql("""
                insert into record_head (chain, seq, hash) values (?, ?, ?)
                on conflict (chain) do update set seq = excluded.seq, hash = excluded.hash""").params(row.chain(), row.seq(), hash.bytes()).update();
    }

    /** Hands over every row of a chain in order, with the hash that was kept beside it, without holding them all. */
    void eachRow(UUID chain, Consumer<KeptRow> reader) {
        jdbc
                .sql("select * from record_row where chain = ? order by seq")
                .param(chain)
                .query((row, number) -> new KeptRow(read(row), new Hash(row.getBytes("hash"))))
                .stream()
                .forEach(reader);
    }

    /** What is closed by the record of an edition: the newest act about it put a fingerprint on the edition's own chain. */
    List<Closed> listClosed() {
        return jdbc.sql("""
                select chain, subject, fingerprint from (
                    select distinct on (chain, subject) chain, subject, about ->> :word as fingerprint
                    from record_row where about ->> :word is not null
                    order by chain, subject, seq desc) newest
                where fingerprint <> ''""")
                .param("word", Seals.FINGERPRINT)
                .query((row, number) -> new Closed(
                        row.getObject("chain", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getString("fingerprint")))
                .list();
    }

    /** A fingerprint as it stands on the record of a chain. */
    record Closed(UUID chain, UUID subject, String fingerprint) {}

    /** A row as it stands, with the hash that was kept beside it. */
    record KeptRow(RecordRow row, Hash hash) {}

    /** One page of a chain, newest first. */
    List<RecordRow> list(UUID chain, int offset, int limit) {
        return jdbc.sql("select * from record_row where chain = ? order by seq desc offset ? limit ?")
                .params(chain, offset, limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Row> list(EditionId edition, CategoryId category, UUID subject) {
        return jdbc
                .sql("""
                select * from record_row
                where chain = ? and (subject = ? or about ->> 'category' = ?) order by seq""")
                .params(edition.value(), subject, category.toString())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .map(row -> new Row(row.seq(), row.at(), row.kind(), row.by(), row.subject(), row.about()))
                .toList();
    }

    private RecordRow read(ResultSet row) throws SQLException {
        return new RecordRow(
                row.getObject("chain", UUID.class),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getObject("by", UUID.class),
                row.getObject("subject", UUID.class),
                json.readValue(row.getString("about"), WORDS),
                new Hash(row.getBytes("previous")));
    }
}
