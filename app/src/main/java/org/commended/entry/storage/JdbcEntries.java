package org.commended.entry.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Moves;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screenings;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries implements Entries {

    /** Where nominees agree first, a nomination stands before judges once its nominee did. */
    private static final String AGREED = """
             and (details -> 'nominee' ->> 'name' is null
                  or not exists (select from nominees_agree_first where edition_id = entry.edition_id)
                  or exists (select from nominee where entry_id = entry.id and answer = 'agreed'))""";

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final LastSent lastSent;
    private final Screenings screenings;
    private final Covers covers;
    private final Moves moves;

    JdbcEntries(JdbcClient jdbc, EntryRows rows, LastSent lastSent, Screenings screenings, Covers covers, Moves moves) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lastSent = lastSent;
        this.screenings = screenings;
        this.covers = covers;
        this.moves = moves;
    }

    @Override
    public Entry get(EntryId id) {
        return jdbc.sql(EntrySql.SELECT + " where entry.id = ?")
                .param(id.value())
                .query(rows::entry)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Map<EntryId, CategoryId> listCategories(EditionId edition) {
        return jdbc
                .sql("select id, category_id from entry where edition_id = ?")
                .param(edition.value())
                .query((row, number) -> Map.entry(
                        new EntryId(row.getObject(1, UUID.class)), new CategoryId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void keepInPlace(EntryId id) {
        jdbc.sql("select id from entry where id = ? for key share")
                .param(id.value())
                .query((row, number) -> id)
                .list();
    }

    @Override
    public boolean hasLeft(EntryId id, CategoryId category) {
        return moves.hasLeft(id, category);
    }

    @Override
    public Optional<Entry> find(CategoryId category, String slug) {
        return jdbc.sql(EntrySql.SELECT + " where category_id = ? and slug = ?")
                .params(category.value(), slug)
                .query(rows::entry)
                .optional();
    }

    @Override
    public List<Entry> list(Collection<EntryId> ids) {
        UUID[] values = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        return jdbc.sql(EntrySql.SELECT + " where entry.id = any(?)" + EntrySql.IN_ORDER)
                .param(values)
                .query(rows::entry)
                .list();
    }

    @Override
    public List<Entry> list(EditionId edition) {
        return jdbc.sql(EntrySql.SELECT + " where edition_id = ?" + EntrySql.IN_ORDER)
                .param(edition.value())
                .query(rows::entry)
                .list();
    }

    @Override
    public Map<EntryId, List<PersonId>> listWriters(Collection<EntryId> ids) {
        return listPlaces(ids, " and left_at is null");
    }

    @Override
    public Map<EntryId, List<PersonId>> listEverybody(Collection<EntryId> ids) {
        return listPlaces(ids, "");
    }

    @Override
    public boolean mayWrite(EntryId id, PersonId person) {
        return jdbc.sql("""
                select exists (
                    select from entry_writer
                    where entry_id = ? and person_id = ? and left_at is null and may <> 'view')""")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    private Map<EntryId, List<PersonId>> listPlaces(Collection<EntryId> ids, String which) {
        UUID[] values = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        return jdbc
                .sql("select entry_id, person_id from entry_writer where entry_id = any(?)" + which
                        + " order by added_at, person_id")
                .param(values)
                .query((row, number) -> Map.entry(
                        new EntryId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public List<Entry> listWrittenBy(PersonId writer) {
        return jdbc.sql(EntrySql.SELECT + """
                 where entry.id in (select entry_id from entry_writer where person_id = ? and left_at is null)
                order by changed_at desc, id""")
                .param(writer.value())
                .query(rows::entry)
                .list();
    }

    @Override
    public List<Entry> listJudged(CategoryId category) {
        List<Entry> sent = listStanding(category).stream().map(sent(category)).toList();
        return covers.cover(category, sent).stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.title().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    @Override
    public List<Entry> listStanding(CategoryId category) {
        return jdbc
                .sql(EntrySql.SELECT + " where category_id = ? and state = 'submitted'" + AGREED + EntrySql.IN_ORDER)
                .param(category.value())
                .query(rows::entry)
                .list()
                .stream()
                .filter(entry -> entry.standing().isJudged())
                .toList();
    }

    @Override
    public List<Entry> withEveryOrganisation(List<Entry> all) {
        Map<EntryId, LastSent.Sent> sent =
                lastSent.of(all.stream().map(Entry::id).toList());
        return all.stream().map(entry -> both(entry, sent.get(entry.id()))).toList();
    }

    private static Entry both(Entry entry, LastSent.@Nullable Sent last) {
        if (last == null) return entry;
        return entry.sent(
                entry.title(),
                Stream.concat(entry.organisations().stream(), last.organisations().stream())
                        .distinct()
                        .toList());
    }

    /** Gives each entry of a category the title and the organisations of its last submission. */
    private UnaryOperator<Entry> sent(CategoryId category) {
        Map<EntryId, LastSent.Sent> sent = lastSent.of(category);
        return entry -> {
            LastSent.Sent last = sent.get(entry.id());
            return last == null ? entry : entry.sent(last.title(), last.organisations());
        };
    }

    @Override
    public Optional<Screening> findScreening(EntryId id) {
        return screenings.list(id).stream().findFirst();
    }

    @Override
    public List<Correction> listCorrections(EntryId id) {
        return screenings.listCorrections(id);
    }

    @Override
    public SubmittedEntry getSubmitted(EntryId id) {
        return jdbc.sql("select * from submission where entry_id = ? order by seq desc limit 1")
                .param(id.value())
                .query(rows::submitted)
                .optional()
                .flatMap(sent -> covers.cover(List.of(sent)).stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<SubmittedEntry> listSubmitted(Collection<EntryId> ids) {
        return covers.cover(jdbc.sql("""
                select distinct on (entry_id) * from submission where entry_id = any(?) order by entry_id, seq desc""")
                .param(ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(rows::submitted)
                .list());
    }

    @Override
    public Map<EntryId, String> listFingerprints(Collection<EntryId> ids) {
        Map<EntryId, String> fingerprints = new HashMap<>();
        jdbc.sql("""
                select distinct on (entry_id) entry_id, sha256 from submission
                where entry_id = any(?) order by entry_id, seq desc""")
                .param(ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(row -> {
                    fingerprints.put(new EntryId(row.getObject("entry_id", UUID.class)), row.getString("sha256"));
                });
        return fingerprints;
    }
}
