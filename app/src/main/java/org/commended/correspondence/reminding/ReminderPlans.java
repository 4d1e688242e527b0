package org.commended.correspondence.reminding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commended.correspondence.segment.Segment;
import org.commended.programme.RemindersOfEdition;
import org.commended.shared.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders that were chosen, and those that went. */
@Repository
class ReminderPlans implements RemindersOfEdition {

    private final JdbcClient jdbc;

    ReminderPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Integer>> list(EditionId edition) {
        Map<String, List<Integer>> days = new TreeMap<>();
        listPlans(edition).stream()
                .filter(plan -> !plan.days().isEmpty())
                .forEach(plan -> days.put(plan.segment().slug(), plan.days()));
        return days;
    }

    @Override
    public void put(EditionId edition, Map<String, List<Integer>> days, Instant now) {
        days.forEach((word, chosen) -> Segment.find(word)
                .filter(ReminderPlan.SEGMENTS::contains)
                .ifPresent(segment -> put(new ReminderPlan(edition, segment, chosen, now))));
    }

    List<ReminderPlan> listPlans(EditionId edition) {
        return read(jdbc.sql("select * from reminder_plan where edition_id = ?").param(edition.value()));
    }

    /** Those of editions that are public. */
    List<ReminderPlan> listAll(Instant now) {
        return read(jdbc.sql("""
                select plan.* from reminder_plan as plan join edition on edition.id = plan.edition_id
                where edition.public_since <= ?
                order by plan.edition_id, plan.segment""").param(Timestamp.from(now)));
    }

    private static List<ReminderPlan> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new ReminderPlan(
                        new EditionId(row.getObject("edition_id", UUID.class)),
                        Segment.find(row.getString("segment")).orElseThrow(),
                        Arrays.stream((Object[]) row.getArray("days").getArray())
                                .map(Integer.class::cast)
                                .toList(),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    void put(ReminderPlan plan) {
        jdbc.sql("""
                insert into reminder_plan (edition_id, segment, days, since) values (?, ?, ?, ?)
                on conflict (edition_id, segment) do update set days = excluded.days, since = excluded.since""")
                .param(plan.edition().value())
                .param(plan.segment().slug())
                .param(plan.days().stream().mapToInt(Integer::intValue).toArray())
                .param(Timestamp.from(plan.since()))
                .update();
    }

    /** Notes a reminder as gone; whoever comes second is told that it had. A later end has reminders of its own. */
    boolean take(ReminderPlan plan, Instant end, int days, Instant now) {
        return jdbc.sql("""
                        insert into reminder_gone (edition_id, segment, ends_at, days, gone_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .param(plan.edition().value())
                        .param(plan.segment().slug())
                        .param(Timestamp.from(end))
                        .param(days)
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }
}
