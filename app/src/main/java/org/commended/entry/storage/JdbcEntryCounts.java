package org.commended.entry.storage;

import org.commended.entry.domain.Entered;
import org.commended.entry.domain.Entrant;
import org.commended.entry.domain.EntryCounts;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntryCounts implements EntryCounts {

    private static final String COUNT = """
            select count(*) filter (where started_by = cast(:starter as uuid)) as by_person,
                   count(*) filter (where same) as by_organisation,
                   count(*) filter (where same and category_id = :category) as in_category
            from (
                select started_by, category_id,\s""" + EntrySql.LED + """
                       as same
                from entry
                where edition_id = :edition
                  and entry.id is distinct from cast(:except as uuid)
                  and case when cast(:writer as uuid) is null then state = 'submitted'
                           else state <> 'withdrawn' and exists (
                                select from entry_writer
                                where entry_id = entry.id and person_id = cast(:writer as uuid)) end) others""";

    private final JdbcClient jdbc;

    JdbcEntryCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Entered count(EditionId edition, Entrant entrant, @Nullable PersonId starter) {
        return jdbc.sql(COUNT)
                .param("edition", edition.value())
                .param("category", entrant.category().value())
                .param(
                        "except",
                        entrant.except() == null ? null : entrant.except().value())
                .param("body", entrant.lead().body())
                .param("name", entrant.lead().name())
                .param(
                        "writer",
                        entrant.writer() == null ? null : entrant.writer().value())
                .param("starter", starter == null ? null : starter.value())
                .query((row, number) -> new Entered(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }
}
