package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is locked by two stays as it was locked, whoever acts at the same moment and whatever happens to an entry. */
@Running
@Import(Season.class)
class LockTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final int AT_ONCE = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private EntryId moor;
    private Visitor ffion;
    private Visitor marged;

    @BeforeEach
    void a_category_with_two_who_may_lock() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        moor = season.entry(run.edition(), category, "The moor");
        ffion = season.visitor(port, run.by(), NOW);
        PersonId second = season.person("Marged");
        UUID organiser = jdbc.sql("select id from organiser where slug = ?")
                .param(run.organiser())
                .query(UUID.class)
                .single();
        people.grant(second, new Grant(Role.ORGANISER, new OrganiserId(organiser), null), NOW);
        marged = season.visitor(port, second, NOW);
    }

    private String shortlist() {
        return "/judging/" + category + "/shortlist";
    }

    private Visitor.Seen draw(Visitor by, int version, EntryId entry) {
        return by.post(shortlist(), Map.of("version", String.valueOf(version), "in", entry.toString()));
    }

    private Visitor.Seen lock(Visitor by) {
        return by.post(shortlist() + "/seal", Map.of("version", "1"));
    }

    private UUID decision() {
        return jdbc.sql("select id from decision where category_id = ?")
                .param(category.value())
                .query(UUID.class)
                .single();
    }

    private static List<Integer> atOnce(List<Callable<Visitor.Seen>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (var seen : threads.invokeAll(acts)) statuses.add(seen.get().status());
            return statuses;
        }
    }

    @Test
    void two_who_lock_at_once_lock_it_one_after_the_other() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            a_category_with_two_who_may_lock();
            draw(ffion, 0, rain);
            assertThat(atOnce(List.of(() -> lock(ffion), () -> lock(marged)))).containsOnly(303);
            assertThat(jdbc.sql("select count(*) from seal where decision_id = ? and second_by is not null")
                            .param(decision())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void what_is_locked_and_what_stands_are_the_same_where_one_locks_while_another_changes() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            a_category_with_two_who_may_lock();
            draw(ffion, 0, rain);
            assertThat(atOnce(List.of(() -> lock(ffion), () -> draw(marged, 1, moor))))
                    .allMatch(status -> status < 500)
                    .containsOnlyOnce(303);
            String locked = jdbc.sql("select convert_from(body, 'UTF8') from seal where decision_id = ?")
                    .param(decision())
                    .query(String.class)
                    .optional()
                    .orElse("");
            EntryId stands = new EntryId(jdbc.sql("select entry_id from decision_line where decision_id = ?")
                    .param(decision())
                    .query(UUID.class)
                    .single());
            assertThat(locked.isEmpty() || locked.contains(stands.toString())).isTrue();
        }
    }

    @Test
    void two_who_decide_first_at_once_do_not_write_over_each_other() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            a_category_with_two_who_may_lock();
            assertThat(atOnce(List.of(() -> draw(ffion, 0, rain), () -> draw(marged, 0, moor))))
                    .containsExactlyInAnyOrder(303, 409);
        }
    }

    @Test
    void an_entry_that_was_withdrawn_is_not_locked() {
        draw(ffion, 0, moor);
        jdbc.sql("update entry set state = 'withdrawn' where id = ?")
                .param(moor.value())
                .update();
        Visitor.Seen refused = lock(ffion);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("“The moor” was withdrawn or ruled out since");
    }

    @Test
    void what_was_announced_elsewhere_is_not_decided_again() {
        UUID decision = UUID.randomUUID();
        UUID announcement = UUID.randomUUID();
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, staged_at, version)
                values (?, ?, ?, 'shortlist', 'imported', now(), 1)""").params(decision, run.edition().value(), category.value()).update();
        jdbc.sql("""
                insert into decision_line (decision_id, entry_id, position, details)
                values (?, ?, 0, '{"quotes": [], "pictures": []}')""").params(decision, rain.value()).update();
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_at)
                values (?, ?, 'imported', now(), now())""").params(announcement, run.edition().value()).update();
        jdbc.sql("insert into announcement_item values (?, ?)")
                .params(announcement, decision)
                .update();

        assertThat(draw(ffion, 1, moor).status()).isEqualTo(422);
        assertThat(lock(ffion).status()).isEqualTo(422);
        assertThat(ffion.get(shortlist()).text()).contains("Nobody locked it here");
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_locked() {
        draw(ffion, 0, rain);
        lock(ffion);
        UUID decision = decision();
        assertThatThrownBy(() -> jdbc.sql("delete from decision_line where decision_id = ?")
                        .param(decision)
                        .update())
                .hasMessageContaining("is locked");
        assertThatThrownBy(() -> jdbc.sql("""
                with made as (
                    insert into announcement (id, edition_id, origin, opens_at, made_at)
                    values (?, ?, 'announced', now(), now()) returning id)
                insert into announcement_item select id, ? from made""")
                        .params(UUID.randomUUID(), run.edition().value(), decision)
                        .update())
                .hasMessageContaining("not locked by two");
    }
}
