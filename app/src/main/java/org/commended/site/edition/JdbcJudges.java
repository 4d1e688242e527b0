package org.commended.site.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who judges, among those who accepted the terms. */
@Repository
class JdbcJudges {

    private final JdbcClient jdbc;

    JdbcJudges(@Published JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody on a panel of the edition, once each, by name. */
    List<Judge> list(EditionId edition) {
        return jdbc.sql("""
                select name, post, organisation, bool_or(chair) as chair from published_judge
                where edition_id = ? group by person_id, name, post, organisation order by name""").param(edition.value()).query(JdbcJudges::judge).list();
    }

    /** A category's panel, the chair first. */
    List<Judge> list(CategoryId category) {
        return jdbc.sql("""
                select name, post, organisation, chair from published_judge
                where category_id = ? order by chair desc, name""").param(category.value()).query(JdbcJudges::judge).list();
    }

    private static Judge judge(ResultSet row, int number) throws SQLException {
        return new Judge(
                row.getString("name"), row.getString("post"), row.getString("organisation"), row.getBoolean("chair"));
    }
}
