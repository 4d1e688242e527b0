package org.commended.site.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.judging.EntryReaders;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a file that stands on no public page yet. Logos and pictures of categories are no secret to anybody at work
 * here; a picture of an entry is seen by whoever may read the entry, one that goes with a result by the organisers.
 */
@Component
class FileReaders {

    private final JdbcClient jdbc;
    private final Entries entries;
    private final EntryReaders judges;
    private final KeptEntries kept;
    private final Anonymity anonymity;

    FileReaders(JdbcClient jdbc, Entries entries, EntryReaders judges, KeptEntries kept, Anonymity anonymity) {
        this.anonymity = anonymity;
        this.jdbc = jdbc;
        this.kept = kept;
        this.entries = entries;
        this.judges = judges;
    }

    /**
     * Where a file is used.
     *
     * @param organiser whose awards it belongs to; null where anybody at work may see it
     * @param entry whose picture it is; null where it is none of an entry
     */
    private record Use(
            @Nullable OrganiserId organiser, @Nullable EntryId entry) {}

    boolean mayRead(Viewer viewer, String digest) {
        return uses(digest).stream().anyMatch(use -> mayRead(viewer, use));
    }

    private boolean mayRead(Viewer viewer, Use use) {
        if (use.organiser() == null) return true;
        EntryId entry = use.entry();
        if (entry == null) return viewer.organises(use.organiser());
        if (writes(viewer, entry)) return true;
        if (kept.isKept(entry, viewer.id())) return false;
        return viewer.organises(use.organiser()) || judges(viewer, entry);
    }

    /** Where judges read no names they see no pictures either. */
    private boolean judges(Viewer viewer, EntryId entry) {
        return judges.mayRead(viewer.id(), entry)
                && !anonymity.hides(entries.get(entry).category());
    }

    private boolean writes(Viewer viewer, EntryId entry) {
        return entries.listWriters(List.of(entry))
                .getOrDefault(entry, List.of())
                .contains(viewer.id());
    }

    private List<Use> uses(String digest) {
        return jdbc.sql("""
                select null::uuid as organiser_id, null::uuid as entry_id from organiser where details ->> 'logo' = :digest
                union all
                select null, null from edition
                where details::jsonb -> 'sponsors' @> jsonb_build_array(jsonb_build_object('logo', :digest))
                union all
                select null, null from category
                where details::jsonb -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', :digest))
                union all
                select organiser_id, entry.id
                from entry join edition on edition.id = entry.edition_id join programme on programme.id = programme_id
                where public_face -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', :digest))
                union all
                select organiser_id, null
                from decision_line join decision on decision.id = decision_id
                join edition on edition.id = decision.edition_id join programme on programme.id = programme_id
                where decision_line.details -> 'pictures' @> jsonb_build_array(jsonb_build_object('digest', :digest))""").param("digest", digest).query(FileReaders::use).list();
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        UUID organiser = row.getObject("organiser_id", UUID.class);
        UUID entry = row.getObject("entry_id", UUID.class);
        return new Use(
                organiser == null ? null : new OrganiserId(organiser), entry == null ? null : new EntryId(entry));
    }
}
