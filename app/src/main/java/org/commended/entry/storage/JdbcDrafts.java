package org.commended.entry.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entrant;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcDrafts implements Drafts {

    private static final String WRITTEN = EntrySql.SELECT + """
             where entry.id = ?
               and exists (select from entry_writer where entry_id = entry.id and person_id = ? and left_at is null)""";

    private static final String OF_EDITION = EntrySql.SELECT + " where entry.id = ? and edition_id = ?";

    private static final String HAS_OTHER = """
            select exists (
                select from entry
                where category_id = :category
                  and entry.id is distinct from cast(:except as uuid)
                  and\s""" + EntrySql.LED + """

                  and (cast(:nominee as text) is null
                       or lower(details -> 'nominee' ->> 'name') = lower(cast(:nominee as text)))
                  and case when cast(:writer as uuid) is null then state = 'submitted'
                           else state <> 'withdrawn' and exists (
                                select from entry_writer
                                where entry_id = entry.id and person_id = cast(:writer as uuid) and left_at is null) end)""";

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final JsonMapper json;

    JdbcDrafts(JdbcClient jdbc, EntryRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<Entry> findWritten(EntryId id, PersonId writer) {
        return find(WRITTEN, id.value(), writer.value());
    }

    @Override
    public Optional<Entry> holdWritten(EntryId id, PersonId writer) {
        return find(WRITTEN + " for no key update of entry", id.value(), writer.value());
    }

    @Override
    public Optional<Entry> find(EntryId id, EditionId edition) {
        return find(OF_EDITION, id.value(), edition.value());
    }

    @Override
    public Optional<Entry> hold(EntryId id, EditionId edition) {
        return find(OF_EDITION + " for no key update of entry", id.value(), edition.value());
    }

    private Optional<Entry> find(String sql, UUID... ids) {
        return jdbc.sql(sql).params((Object[]) ids).query(rows::entry).optional();
    }

    @Override
    public void holdEdition(EditionId edition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("entries:" + edition)
                .query((row, number) -> "")
                .single();
    }

    @Override
    public boolean isTaken(String reference) {
        return exists("select from entry where reference = ?", reference);
    }

    @Override
    public boolean isTaken(CategoryId category, String slug) {
        return exists("select from entry where category_id = ? and slug = ?", category.value(), slug);
    }

    private boolean exists(String query, Object... values) {
        return jdbc.sql("select exists (" + query + ")")
                .params(values)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasOther(Entrant entrant) {
        return jdbc.sql(HAS_OTHER)
                .param("category", entrant.category().value())
                .param(
                        "except",
                        entrant.except() == null ? null : entrant.except().value())
                .param("body", entrant.lead().body())
                .param("name", entrant.lead().name())
                .param("nominee", entrant.nominee())
                .param(
                        "writer",
                        entrant.writer() == null ? null : entrant.writer().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Entry entry, PersonId writer) {
        Timestamp now = Timestamp.from(entry.startedAt());
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, state, origin,
                                   started_by, started_at, changed_at)
                values (:id, :edition, :category, :slug, :reference, :title, :details::jsonb, 'draft', 'written',
                        :writer, :now, :now)""")
                .param("id", entry.id().value())
                .param("edition", entry.edition().value())
                .param("category", entry.category().value())
                .param("slug", entry.slug())
                .param("reference", entry.reference())
                .param("title", entry.title())
                .param("details", json.writeValueAsString(entry.details()))
                .param("writer", writer.value())
                .param("now", now)
                .update();
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, ?)")
                .params(entry.id().value(), writer.value(), now)
                .update();
        saveOrganisations(entry);
    }

    @Override
    public void save(Entry entry) {
        jdbc.sql("""
                update entry
                set title = :title, slug = :slug, details = :details::jsonb, version = version + 1,
                    changed_at = greatest(:now, submitted_at + interval '1 microsecond')
                where id = :id""")
                .param("title", entry.title())
                .param("slug", entry.slug())
                .param("details", json.writeValueAsString(entry.details()))
                .param("now", Timestamp.from(entry.changedAt()))
                .param("id", entry.id().value())
                .update();
        jdbc.sql("delete from entry_organisation where entry_id = ?")
                .param(entry.id().value())
                .update();
        saveOrganisations(entry);
    }

    private void saveOrganisations(Entry entry) {
        List<EntryOrganisation> all = entry.organisations();
        jdbc.sql("""
                insert into entry_organisation (entry_id, position, name, role, body)
                select ?, position - 1, name, role, body
                from unnest(?, ?, ?) with ordinality as given (name, role, body, position)""")
                .param(entry.id().value())
                .param(all.stream().map(EntryOrganisation::name).toArray(String[]::new))
                .param(all.stream()
                        .map(one -> one.role().name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new))
                .param(all.stream().map(EntryOrganisation::body).toArray(String[]::new))
                .update();
    }

    @Override
    public void changed(EntryId id, Instant now) {
        jdbc.sql("update entry set changed_at = greatest(?, submitted_at + interval '1 microsecond') where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    @Override
    public void unchanged(EntryId id) {
        jdbc.sql("update entry set changed_at = least(changed_at, submitted_at) where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void receive(EntryId id, PublicFace face, Instant now) {
        jdbc.sql("""
                update entry set state = 'submitted', submitted_at = ?, changed_at = least(changed_at, ?),
                                 public_face = ?::jsonb
                where id = ?""")
                .params(Timestamp.from(now), Timestamp.from(now), json.writeValueAsString(face), id.value())
                .update();
    }

    @Override
    public void show(EntryId id, PublicFace face) {
        jdbc.sql("update entry set public_face = ?::jsonb where id = ?")
                .params(json.writeValueAsString(face), id.value())
                .update();
    }

    @Override
    public void withdraw(EntryId id, PersonId by, Instant now) {
        jdbc.sql("update entry set state = 'withdrawn' where id = ?")
                .param(id.value())
                .update();
        jdbc.sql("insert into withdrawal (entry_id, by, at) values (?, ?, ?)")
                .params(id.value(), by.value(), Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<Withdrawal> findWithdrawal(EntryId id) {
        return jdbc.sql("select by, at from withdrawal where entry_id = ?")
                .param(id.value())
                .query((row, number) -> new Withdrawal(
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }
}
