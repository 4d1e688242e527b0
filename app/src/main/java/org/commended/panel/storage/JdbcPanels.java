package org.commended.panel.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.KeptEntries;
import org.commended.panel.KeptEntry;
import org.commended.panel.LeftMember;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPanels implements Panels, KeptEntries {

    private static final String PRESENT = """
            select panel_member.id, category_id, person_id, name, chair, terms_accepted_at is not null as accepted,
                   coalesce(panel_member.post, person.post) as post,
                   coalesce(panel_member.organisation, person.organisation) as organisation
            from panel_member join person on person.id = person_id
            where declined_at is null and left_at is null and\s""";

    private static final String IN_ORDER = " order by category_id, chair desc, name, panel_member.id";

    private static final String BARRED = """
            select distinct person_id, entry_id from barring_conflict
            join entry on entry.id = entry_id
            where\s""";

    private final JdbcClient jdbc;

    JdbcPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PanelMember> list(CategoryId category) {
        return list("category_id = ?", category.value());
    }

    @Override
    public List<PanelMember> list(EditionId edition) {
        return list("category_id in (select id from category where edition_id = ?)", edition.value());
    }

    @Override
    public List<PanelMember> list(PersonId person) {
        return list("person_id = ?", person.value());
    }

    private List<PanelMember> list(String where, UUID id) {
        return jdbc.sql(PRESENT + where + IN_ORDER)
                .param(id)
                .query(JdbcPanels::member)
                .list();
    }

    @Override
    public List<LeftMember> listLeft(CategoryId category) {
        return jdbc.sql("""
                select person_id, name, left_at, coalesce(left_because, '') as because
                from panel_member join person on person.id = person_id
                where category_id = ? and terms_accepted_at is not null and left_at is not null
                order by left_at, person_id""")
                .param(category.value())
                .query((row, number) -> new LeftMember(
                        person(row),
                        row.getString("name"),
                        row.getTimestamp("left_at").toInstant(),
                        row.getString("because")))
                .list();
    }

    @Override
    public List<PersonId> listReplaced(PersonId member, CategoryId category) {
        return jdbc.sql("""
                with recursive before as (
                    select replaces from panel_member
                    where person_id = ? and category_id = ? and replaces is not null
                    union
                    select panel_member.replaces from panel_member join before on panel_member.id = before.replaces
                    where panel_member.replaces is not null)
                select person_id from panel_member join before on panel_member.id = before.replaces""")
                .params(member.value(), category.value())
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public boolean isChair(PersonId person, CategoryId category) {
        return sits(person, category, "chair");
    }

    @Override
    public boolean mayJudge(PersonId person, CategoryId category) {
        return sits(person, category, "true");
    }

    private boolean sits(PersonId person, CategoryId category, String as) {
        return jdbc.sql("""
                select exists (
                    select from panel_member
                    where person_id = ? and category_id = ? and terms_accepted_at is not null
                      and declined_at is null and left_at is null and %s)""".formatted(as))
                .params(person.value(), category.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<EntryId> listBarred(PersonId person, CategoryId category) {
        return jdbc.sql(BARRED + "person_id = ? and entry.category_id = ? order by entry_id")
                .params(person.value(), category.value())
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    public boolean isKept(EntryId entry, PersonId from) {
        return !jdbc.sql(BARRED + "person_id = ? and entry_id = ?")
                .params(from.value(), entry.value())
                .query((row, number) -> entry(row))
                .list()
                .isEmpty();
    }

    @Override
    public Set<EntryId> listKept(Collection<EntryId> entries, PersonId from) {
        return Set.copyOf(jdbc.sql(BARRED + "person_id = ? and entry_id = any(?)")
                .params(from.value(), entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, number) -> entry(row))
                .list());
    }

    @Override
    public Set<EntryId> listKept(EditionId edition, PersonId from) {
        return Set.copyOf(jdbc.sql(BARRED + "person_id = ? and entry.edition_id = ?")
                .params(from.value(), edition.value())
                .query((row, number) -> entry(row))
                .list());
    }

    @Override
    public List<KeptEntry> listKept(PersonId person, CategoryId category) {
        return jdbc.sql("""
                select entry_id, min(kind) as kind from barring_conflict
                join entry on entry.id = entry_id
                where person_id = ? and entry.category_id = ?
                group by entry_id order by kind, entry_id""")
                .params(person.value(), category.value())
                .query((row, number) -> new KeptEntry(entry(row), row.getString("kind")))
                .list();
    }

    @Override
    public Map<PersonId, List<EntryId>> listBarred(CategoryId category) {
        return barred("""
                (entry.category_id = :id
                 or entry.id in (select entry_id from entry_move where from_category = :id and ending = 'accepted'))""", category.value());
    }

    @Override
    public Map<PersonId, List<EntryId>> listBarred(EditionId edition) {
        return barred("entry.edition_id = :id", edition.value());
    }

    private Map<PersonId, List<EntryId>> barred(String where, UUID id) {
        return jdbc
                .sql(BARRED + where + " order by entry_id")
                .param("id", id)
                .query((row, number) -> Map.entry(person(row), entry(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static PanelMember member(ResultSet row, int number) throws SQLException {
        return new PanelMember(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                person(row),
                row.getString("name"),
                row.getString("post"),
                row.getString("organisation"),
                row.getBoolean("chair"),
                row.getBoolean("accepted"));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("entry_id", UUID.class));
    }
}
