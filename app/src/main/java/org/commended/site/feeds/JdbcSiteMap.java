package org.commended.site.feeds;

import java.util.List;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of all published pages, in one query. */
@Repository
class JdbcSiteMap {

    /** As many as a site map may hold. */
    private static final int MOST = 50_000;

    private final JdbcClient jdbc;

    JdbcSiteMap(@Published JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> listPaths() {
        return jdbc.sql("""
                with edition as (
                    select edition.id, edition.details,
                           '/' || organiser.slug || '/' || programme.slug || '/' || edition.slug as path
                    from published_edition edition
                    join published_programme programme on programme.id = edition.programme_id
                    join published_organiser organiser on organiser.id = programme.organiser_id),
                category as (
                    select category.id, category.slug, edition.path
                    from published_category category
                    join edition on edition.id = category.edition_id)
                select '/' as path union select '/organisations'
                union select '/' || slug from published_organiser
                union select path from edition
                union select path || '/ceremony' from edition where json_typeof(details -> 'ceremony') = 'object'
                union select path || '/sponsors' from edition where json_array_length(details -> 'sponsors') > 0
                union select path || '/categories/' || slug from category
                union select path || case kind when 'shortlist' then '/shortlist' else '/winners' end
                      from edition join published_decision on published_decision.edition_id = edition.id
                union select category.path || '/entries/' || category.slug || '/' || entry.slug
                      from published_entry entry join category on category.id = entry.category_id
                union select '/organisations/' || lower(replace(organisation.body, ':', '-'))
                      from published_entry_organisation organisation where organisation.body is not null
                order by path limit ?""")
                .param(MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
