package org.commended.people.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignInRequest;
import org.commended.people.domain.SignIns;
import org.commended.people.domain.Source;
import org.commended.shared.Grant;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignIns implements SignIns {

    private final JdbcClient jdbc;

    JdbcSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SignInRequest request) {
        jdbc.sql("""
                insert into sign_in_request (id, email, code_digest, key_digest, next, asked_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(request.id())
                .param(request.email())
                .param(request.code().digest())
                .param(request.key().digest())
                .param(request.next())
                .param(Timestamp.from(request.askedAt()))
                .param(Timestamp.from(request.expiresAt()))
                .update();
    }

    @Override
    public Optional<SignInRequest> findAndHold(UUID id) {
        return query("select * from sign_in_request where id = ? for update", id);
    }

    @Override
    public Optional<SignInRequest> find(UUID id) {
        return query("select * from sign_in_request where id = ?", id);
    }

    private Optional<SignInRequest> query(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, i) -> request(row)).optional();
    }

    private static SignInRequest request(ResultSet row) throws SQLException {
        return new SignInRequest(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Secret.kept(row.getBytes("code_digest")),
                Secret.kept(row.getBytes("key_digest")),
                row.getString("next"),
                row.getInt("attempts"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("spent_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    @Override
    public void countAttempt(UUID id) {
        jdbc.sql("update sign_in_request set attempts = attempts + 1 where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void spend(UUID id, Instant now) {
        jdbc.sql("update sign_in_request set spent_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    @Override
    public int countSince(String email, Instant since) {
        return jdbc.sql("select count(*) from sign_in_request where lower(email) = lower(?) and asked_at > ?")
                .params(email, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int countFrom(Source source, Instant now) {
        return jdbc.sql("""
                insert into sign_in_source (network, hour, asked) values (?, ?, 1)
                on conflict (network, hour) do update set asked = sign_in_source.asked + 1
                returning asked""")
                .params(source.network(), Timestamp.from(now.truncatedTo(ChronoUnit.HOURS)))
                .query(Integer.class)
                .single();
    }

    @Override
    public void begin(Secret token, PersonId person, Instant now, Instant until) {
        jdbc.sql("insert into sign_in (token_digest, person_id, began_at, expires_at) values (?, ?, ?, ?)")
                .params(token.digest(), person.value(), Timestamp.from(now), Timestamp.from(until))
                .update();
    }

    @Override
    public void end(Secret token) {
        jdbc.sql("delete from sign_in where token_digest = ?")
                .param(token.digest())
                .update();
    }

    @Override
    public Optional<Viewer> findViewer(Secret token, Instant now) {
        return jdbc.sql("""
                select person.id, person.name, person.email, role, organiser_id, edition_id
                from sign_in
                join person on person.id = sign_in.person_id and person.erased_at is null
                left join person_grant on person_grant.person_id = person.id
                where token_digest = ? and expires_at > ?""").params(token.digest(), Timestamp.from(now)).query(JdbcSignIns::viewer);
    }

    private static Optional<Viewer> viewer(ResultSet rows) throws SQLException {
        Viewer viewer = null;
        Set<Grant> grants = new HashSet<>();
        while (rows.next()) {
            Grants.read(rows).ifPresent(grants::add);
            PersonId id = new PersonId(rows.getObject("id", UUID.class));
            viewer = new Viewer(id, rows.getString("name"), rows.getString("email"), grants);
        }
        return Optional.ofNullable(viewer);
    }
}
