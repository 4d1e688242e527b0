package org.commended.meeting.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.programme.domain.TieRule;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetings implements Meetings {

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Meeting meeting) {
        jdbc.sql("""
                insert into meeting (id, edition_id, category_id, kind, state, starts_at, ends_at, place, link, quorum,
                                     places, stand_in, tie_rule, tie_criterion, called_by, called_at)
                values (:id, :edition, :category, :kind, :state, :starts, :ends, :place, :link, :quorum, :places,
                        :standIn, :rule, :criterion, :by, :at)""")
                .param("id", meeting.id())
                .param("edition", meeting.edition().value())
                .param("category", meeting.category().value())
                .param("kind", meeting.kind().word())
                .param("rule", meeting.tieRule().kind().word())
                .param("criterion", meeting.tieRule().criterion())
                .param("by", meeting.calledBy().value())
                .param("at", Timestamp.from(meeting.calledAt()))
                .params(details(meeting))
                .update();
    }

    private static java.util.Map<String, @Nullable Object> details(Meeting meeting) {
        Meeting.Details details = meeting.details();
        java.util.Map<String, @Nullable Object> columns = new java.util.HashMap<>();
        columns.put("state", word(meeting.state()));
        columns.put("starts", Timestamp.from(details.startsAt()));
        columns.put("ends", Timestamp.from(details.endsAt()));
        columns.put("place", details.place());
        columns.put("link", details.link());
        columns.put("quorum", details.quorum());
        columns.put("places", details.places());
        columns.put(
                "standIn", details.standIn() == null ? null : details.standIn().value());
        return columns;
    }

    @Override
    public void save(Meeting meeting) {
        jdbc.sql("""
                update meeting set state = :state, starts_at = :starts, ends_at = :ends, place = :place, link = :link,
                    quorum = :quorum, places = :places, stand_in = :standIn, sequence = :sequence, version = :version
                where id = :id""")
                .param("id", meeting.id())
                .param("sequence", meeting.sequence())
                .param("version", meeting.version())
                .params(details(meeting))
                .update();
    }

    private static String word(Meeting.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return jdbc.sql("select * from meeting where id = ?")
                .param(id)
                .query(JdbcMeetings::read)
                .optional();
    }

    @Override
    public Optional<Meeting> hold(UUID id) {
        return jdbc.sql("select * from meeting where id = ? for update")
                .param(id)
                .query(JdbcMeetings::read)
                .optional();
    }

    @Override
    public void hold(CategoryId category) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meetings ' || ?, 0))")
                .param(category.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Optional<Meeting> findAhead(CategoryId category, DecisionKind kind) {
        return list(List.of(category)).stream()
                .filter(meeting -> meeting.kind() == kind && meeting.state().isAhead())
                .findFirst();
    }

    @Override
    public List<Meeting> list(Collection<CategoryId> categories) {
        return jdbc.sql("select * from meeting where category_id = any(?) order by starts_at desc, called_at desc, id")
                .param(categories.stream().map(CategoryId::value).toArray(UUID[]::new))
                .query(JdbcMeetings::read)
                .list();
    }

    static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                DecisionKind.find(row.getString("kind")).orElseThrow(),
                readDetails(row),
                new TieRule(TieRule.Kind.find(row.getString("tie_rule")).orElseThrow(), row.getString("tie_criterion")),
                Meeting.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new PersonId(row.getObject("called_by", UUID.class)),
                row.getTimestamp("called_at").toInstant(),
                row.getInt("sequence"),
                row.getInt("version"));
    }

    private static Meeting.Details readDetails(ResultSet row) throws SQLException {
        UUID standIn = row.getObject("stand_in", UUID.class);
        return new Meeting.Details(
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                row.getString("link"),
                row.getInt("quorum"),
                row.getInt("places"),
                standIn == null ? null : new PersonId(standIn));
    }

    @Override
    public Agenda getAgenda(UUID meeting) {
        return new Agenda(jdbc.sql("select * from meeting_item where meeting_id = ? order by position")
                .param(meeting)
                .query((row, number) -> item(row))
                .list());
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        Double score = figure(row, "score");
        return new AgendaItem(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getBoolean("talk"),
                row.getInt("place"),
                figure(row, "mean"),
                figure(row, "spread"),
                score == null
                        ? null
                        : new AgendaItem.Adjusted(
                                score, row.getDouble("low"), row.getDouble("high"), figure(row, "chance")));
    }

    private static @Nullable Double figure(ResultSet row, String column) throws SQLException {
        double figure = row.getDouble(column);
        return row.wasNull() ? null : figure;
    }

    @Override
    public void put(UUID meeting, Agenda agenda) {
        jdbc.sql("delete from meeting_item where meeting_id = ?").param(meeting).update();
        int position = 0;
        for (AgendaItem item : agenda.items()) put(meeting, item, position++);
    }

    private void put(UUID meeting, AgendaItem item, int position) {
        AgendaItem.Adjusted adjusted = item.adjusted();
        jdbc.sql("""
                insert into meeting_item (meeting_id, entry_id, position, talk, place, mean, spread, score, low, high,
                                          chance)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(meeting)
                .param(item.entry().value())
                .param(position)
                .param(item.talk())
                .param(item.place())
                .param(item.mean())
                .param(item.spread())
                .param(adjusted == null ? null : (Double) adjusted.score())
                .param(adjusted == null ? null : (Double) adjusted.low())
                .param(adjusted == null ? null : (Double) adjusted.high())
                .param(adjusted == null ? null : adjusted.chance())
                .update();
    }
}
