package org.commended.entry.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Imported entries as rows. */
@Repository
class ImportedRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportedRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is not in the file. */
    record NewEntry(EntryId id, EditionId edition, String reference) {}

    void add(NewEntry fresh, ImportedEntry imported, Instant now) {
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, public_face, state, origin,
                                   started_at, changed_at, submitted_at)
                values (:id, :edition, :category, :slug, :reference, :title, :details::jsonb, :face::jsonb, 'submitted',
                        'imported', :now, :now, :now)""")
                .param("id", fresh.id().value())
                .param("edition", fresh.edition().value())
                .param("category", imported.category().value())
                .param("slug", imported.slug())
                .param("reference", fresh.reference())
                .param("title", imported.title())
                .param("details", json.writeValueAsString(imported.details()))
                .param("face", face(imported))
                .param("now", Timestamp.from(now))
                .update();
        addOrganisations(fresh.id(), imported);
    }

    void update(EntryId id, ImportedEntry imported, Instant now) {
        jdbc.sql("""
                update entry set title = ?, details = ?::jsonb, public_face = ?::jsonb, changed_at = ?, submitted_at = ?,
                                 version = version + 1
                where id = ?""")
                .param(imported.title())
                .param(json.writeValueAsString(imported.details()))
                .param(face(imported))
                .param(Timestamp.from(now))
                .param(Timestamp.from(now))
                .param(id.value())
                .update();
        jdbc.sql("delete from entry_organisation where entry_id = ?")
                .param(id.value())
                .update();
        addOrganisations(id, imported);
    }

    private void addOrganisations(EntryId id, ImportedEntry imported) {
        int position = 0;
        for (EntryOrganisation organisation : imported.organisations()) {
            jdbc.sql("insert into entry_organisation (entry_id, position, name, role, body) values (?, ?, ?, ?, ?)")
                    .param(id.value())
                    .param(position++)
                    .param(organisation.name())
                    .param(organisation.role().name().toLowerCase(Locale.ROOT))
                    .param(organisation.body())
                    .update();
        }
    }

    private String face(ImportedEntry imported) {
        return json.writeValueAsString(PublicFace.of(imported.title(), imported.details()));
    }
}
