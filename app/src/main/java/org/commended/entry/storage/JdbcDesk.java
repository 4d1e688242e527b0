package org.commended.entry.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.domain.Desk;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.DeskLine;
import org.commended.entry.domain.DraftLine;
import org.commended.entry.domain.DraftProgress;
import org.commended.entry.domain.Tally;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDesk implements Desk {

    /** Every entry of an edition with the word that counts for its standing. */
    private static final String STANDING = """
            with stood as (
                select entry.*, screening.rule,
                       case when state <> 'submitted' then state
                            when screening.verdict = 'ruled-out' then 'ruled_out'
                            when screening.verdict is not null
                                 and (submitted_at is null or screening.at >= submitted_at) then 'eligible'
                            else 'submitted' end as standing
                from entry
                left join lateral (
                    select verdict, rule, at from screening where entry_id = entry.id order by seq desc limit 1
                ) screening on moved_at is null or at > moved_at
                where edition_id = :edition)
            """;

    /** Of an entry that is kept back nothing is found but its reference. */
    private static final String FOUND = STANDING + """
            , wanted as (select lower(unaccent(:words)) as words), found as (
                select * from stood
                where (cast(:category as uuid) is null or category_id = cast(:category as uuid))
                  and (:shown = 'all' or standing = :shown
                       or :shown = 'sent' and standing in ('submitted', 'eligible', 'ruled_out'))
                  and (:words = '' or position((select words from wanted) in lower(reference)) > 0
                       or id <> all (cast(:kept as uuid[])) and (position((select words from wanted) in lower(unaccent(
                        title || ' ' || reference || ' ' || coalesce(details -> 'nominee' ->> 'name', '')))) > 0
                       or exists (select from entry_organisation
                                  where entry_id = stood.id and position((select words from wanted) in lower(unaccent(name))) > 0)
                       or exists (select from entry_writer join person on person.id = person_id
                                  where entry_id = stood.id
                                    and position((select words from wanted) in lower(unaccent(person.name || ' ' || email))) > 0))))
            """;

    private static final String LIST = FOUND + """
            select found.id, reference, title, category_id, details -> 'nominee' ->> 'name' as nominee, standing, rule,
                   state = 'submitted' and changed_at > submitted_at as unsent,
                   coalesce(submitted_at, changed_at) as at, count(*) over () as total,
                   array(select name from entry_organisation
                         where entry_id = found.id and role <> 'partner' order by position) as organisations,
                   array(select name from entry_organisation
                         where entry_id = found.id and role = 'partner' order by position) as partners
            from found order by coalesce(submitted_at, changed_at) desc, found.id limit :limit offset :offset""";

    private final JdbcClient jdbc;

    JdbcDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(DeskLine line, int total) {}

    @Override
    public DeskList list(EditionId edition, DeskFilter filter, int offset, int limit) {
        List<Counted> lines = looking(LIST, edition, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Counted(line(row, filter.kept()), row.getInt("total")))
                .list();
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return new DeskList(lines.stream().map(Counted::line).toList(), total);
    }

    private JdbcClient.StatementSpec looking(String sql, EditionId edition, DeskFilter filter) {
        return jdbc.sql(sql)
                .param("edition", edition.value())
                .param(
                        "category",
                        filter.category() == null ? null : filter.category().value())
                .param("shown", shown(filter.shown()))
                .param("words", filter.words())
                .param("kept", filter.kept().stream().map(EntryId::value).toArray(UUID[]::new));
    }

    @Override
    public Optional<EntryId> findNextToCheck(EditionId edition, DeskFilter filter, EntryId after) {
        var toCheck = new DeskFilter(filter.words(), filter.category(), DeskFilter.Shown.TO_CHECK, filter.kept());
        return looking(FOUND + """
                , here as (select coalesce(submitted_at, changed_at) as at, id from entry where id = :after)
                select found.id from found, here
                where found.id <> here.id and found.id <> all (cast(:kept as uuid[]))
                order by (coalesce(submitted_at, changed_at) < at
                          or coalesce(submitted_at, changed_at) = at and found.id > here.id) desc,
                         coalesce(submitted_at, changed_at) desc, found.id limit 1""", edition, toCheck)
                .param("after", after.value())
                .query((row, number) -> new EntryId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static String shown(DeskFilter.Shown shown) {
        return switch (shown) {
            case ALL -> "all";
            case SENT -> "sent";
            case TO_CHECK -> "submitted";
            case ELIGIBLE -> "eligible";
            case RULED_OUT -> "ruled_out";
            case DRAFT -> "draft";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static DeskLine line(ResultSet row, Set<EntryId> kept) throws SQLException {
        DeskLine line = line(row);
        return kept.contains(line.id()) ? line.keptBack() : line;
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                new CategoryId(row.getObject("category_id", UUID.class)),
                texts(row.getArray("organisations")),
                texts(row.getArray("partners")),
                row.getString("nominee"),
                EntryRows.standing(row.getString("standing")),
                row.getBoolean("unsent"),
                row.getTimestamp("at").toInstant(),
                row.getString("rule"),
                false);
    }

    @Override
    public List<Tally> listTallies(EditionId edition) {
        return jdbc.sql(STANDING + "select category_id, standing, count(*) as entries from stood group by 1, 2")
                .param("edition", edition.value())
                .query((row, number) -> new Tally(
                        new CategoryId(row.getObject("category_id", UUID.class)),
                        EntryRows.standing(row.getString("standing")),
                        row.getInt("entries")))
                .list();
    }

    @Override
    public List<Instant> listReceived(EditionId edition) {
        return jdbc.sql("""
                select submitted_at from entry
                where edition_id = ? and state = 'submitted' and submitted_at is not null order by submitted_at""")
                .param(edition.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Override
    public List<DraftProgress> listDrafts(EditionId edition) {
        return jdbc.sql("""
                select entry.id, category_id, changed_at, array_agg(question) filter (where question is not null) as answered
                from entry
                left join answer on entry_id = entry.id and (octet_length(text) > 100 or trim(text) <> '')
                where edition_id = ? and state = 'draft'
                group by entry.id order by changed_at desc, entry.id""").param(edition.value()).query(JdbcDesk::progress).list();
    }

    private static DraftProgress progress(ResultSet row, int number) throws SQLException {
        return new DraftProgress(
                new EntryId(row.getObject("id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                Set.copyOf(texts(row.getArray("answered"))),
                row.getTimestamp("changed_at").toInstant());
    }

    @Override
    public List<DraftLine> name(List<DraftProgress> drafts) {
        Map<EntryId, DraftProgress> progress =
                drafts.stream().collect(Collectors.toMap(DraftProgress::id, Function.identity()));
        return jdbc.sql("""
                select id, title,
                       array(select name from entry_organisation
                             where entry_id = entry.id and role <> 'partner' order by position) as organisations,
                       array(select person_id from entry_writer
                             where entry_id = entry.id and left_at is null
                             order by added_at, person_id) as writers
                from entry where id = any(?) order by changed_at desc, id""")
                .param(drafts.stream().map(draft -> draft.id().value()).toArray(UUID[]::new))
                .query((row, number) -> draft(row, progress))
                .list();
    }

    private static DraftLine draft(ResultSet row, Map<EntryId, DraftProgress> progress) throws SQLException {
        UUID[] writers = (UUID[]) row.getArray("writers").getArray();
        return new DraftLine(
                Objects.requireNonNull(progress.get(new EntryId(row.getObject("id", UUID.class)))),
                row.getString("title"),
                texts(row.getArray("organisations")),
                Arrays.stream(writers).map(PersonId::new).toList());
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
