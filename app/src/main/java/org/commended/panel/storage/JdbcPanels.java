package org.commended.panel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPanels implements Panels {

    private static final String SELECT = """
            select panel_member.*, person.name as person_name from panel_member
            join person on person.id = panel_member.person_id
            where left_at is null and""";
    private static final String IN_ORDER = " order by category_id, chair desc, person.name, panel_member.id";

    private final JdbcClient jdbc;

    JdbcPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PanelMember> list(CategoryId category) {
        return list(" category_id = ?", category.value());
    }

    @Override
    public List<PanelMember> list(EditionId edition) {
        return list(" category_id in (select id from category where edition_id = ?)", edition.value());
    }

    @Override
    public List<PanelMember> list(PersonId person) {
        return list(" person_id = ?", person.value());
    }

    private List<PanelMember> list(String where, UUID id) {
        return jdbc.sql(SELECT + where + IN_ORDER)
                .param(id)
                .query(JdbcPanels::member)
                .list();
    }

    @Override
    public boolean isChair(PersonId person, CategoryId category) {
        return list(person).stream()
                .anyMatch(member -> member.category().equals(category) && member.chair() && member.accepted());
    }

    @Override
    public boolean mayJudge(PersonId person, CategoryId category) {
        return list(person).stream()
                .anyMatch(member -> member.category().equals(category) && member.accepted());
    }

    @Override
    public List<EntryId> listBarred(PersonId person, CategoryId category) {
        return jdbc.sql("""
                select distinct entry_id from conflict join entry on entry.id = entry_id
                where person_id = ? and category_id = ? and dismissed_at is null""")
                .params(person.value(), category.value())
                .query((row, number) -> new EntryId(row.getObject("entry_id", UUID.class)))
                .list();
    }

    private static PanelMember member(ResultSet row, int number) throws SQLException {
        return new PanelMember(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getBoolean("chair"),
                row.getTimestamp("terms_accepted_at") != null);
    }
}
