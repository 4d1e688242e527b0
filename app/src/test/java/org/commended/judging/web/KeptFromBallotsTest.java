package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.web.Ways.World;
import org.commended.panel.Season;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Metamorphic: an entry is kept from Ben, who judges, from the organiser, and in another world from the chair. What the others give it
 * changes no byte of theirs, though what is given to one entry hangs together with what the others get.
 */
@Running
@Import({Season.class, Ways.class})
class KeptFromBallotsTest {

    private static final Instant NOW = Instant.parse("2027-04-02T12:55:00Z");
    private static final String KEPT = Ways.TITLES.getFirst();
    private static final List<Integer> LIKED = List.of(0, 1, 2, 3);
    private static final List<Integer> DISLIKED = List.of(1, 2, 3, 0);

    @LocalServerPort
    private int port;

    @Autowired
    private Ways ways;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private World world;

    @BeforeEach
    void it_is_an_evening_in_april() {
        clock.set(NOW);
    }

    private void keep(PersonId... from) {
        for (PersonId one : from)
            jdbc.sql("""
                    insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                    values (?, ?, ?, 'family', '', '{"words": "Said so"}'::jsonb, ?)""")
                    .params(
                            UUID.randomUUID(),
                            world.entries().getFirst().value(),
                            one.value(),
                            Timestamp.from(Season.LONG_AGO))
                    .update();
    }

    /** @param order the entries by their numbers, the best first */
    private void say(PersonId judge, List<Integer> order) {
        Visitor visitor = world.as(judge);
        visitor.post(world.pile() + "/taking-back", Map.of());
        if (!visitor.get(world.pile()).page().select("form.ballot").isEmpty()) give(judge, order);
        else compare(judge, order);
        Visitor.Seen in = visitor.get(world.pile());
        assertThat(in.page().select("form[action$=taking-back]")).as(in.text()).hasSize(1);
    }

    private void give(PersonId judge, List<Integer> order) {
        Visitor visitor = world.as(judge);
        Map<String, String> fields = Visitor.fields(visitor.get(world.pile()).page(), "answers");
        boolean places = visitor.get(world.pile()).text().contains("Put the entries in order");
        List<String> given = places ? List.of("1", "2", "3", "4") : List.of("5", "3", "2", "0");
        for (int place = 0; place < order.size(); place++) {
            if (!places && order.size() < 4)
                fields.put(world.field(order.get(place)), List.of("5", "3", "2").get(place));
            else fields.put(world.field(order.get(place)), given.get(place));
        }
        visitor.post(world.pile() + "/handing-in", fields);
    }

    private void compare(PersonId judge, List<Integer> order) {
        Visitor visitor = world.as(judge);
        for (var page = visitor.get(world.pile()).page();
                !page.select("form.undo").isEmpty();
                page = visitor.get(world.pile()).page())
            visitor.post(world.pile() + "/pairs/undoing", Visitor.fields(page, "undoing"));
        for (var page = visitor.get(world.pile()).page();
                !page.select("form.pairs").isEmpty();
                page = visitor.get(world.pile()).page()) {
            Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(page, "pairs"));
            fields.put("better", at(order, fields, "first") < at(order, fields, "second") ? "first" : "second");
            visitor.post(world.pile() + "/pairs", fields);
        }
        visitor.post(world.pile() + "/handing-in", Map.of());
    }

    private int at(List<Integer> order, Map<String, String> fields, String which) {
        return order.indexOf(world.entries().indexOf(EntryId.of(fields.getOrDefault(which, ""))));
    }

    /** A meeting with its agenda made of what was given, at which an entry that nobody is kept from is talked about. */
    private String meeting() {
        Visitor chair = world.as(world.chair());
        String room = world.pile() + "/meeting";
        Map<String, String> fields = Visitor.fields(chair.get(room).page(), "/meeting");
        fields.putAll(
                Map.of("kind", "shortlist", "day", "2027-04-02", "quorum", "2", "places", "2", "place", "Room 4"));
        Visitor.Seen called = chair.post(room, fields);
        assertThat(called.status()).as(called.text()).isEqualTo(303);
        String meeting = called.location();
        chair.post(meeting + "/opening", Map.of());
        Visitor.Seen taken = chair.post(meeting + "/items/" + world.entries().get(1) + "/opening", Map.of());
        assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        return meeting;
    }

    private List<String> seen(Visitor by, List<String> paths) {
        List<String> seen = new ArrayList<>();
        for (String path : paths) {
            Visitor.Seen page = by.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            String text = path.endsWith(".xlsx") ? cells(page) : new String(page.body(), StandardCharsets.UTF_8);
            assertThat(text).as(path).doesNotContain(KEPT);
            seen.add(text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id"));
        }
        return seen;
    }

    private static String cells(Visitor.Seen sent) {
        try (var text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(sent.body())))) {
            return text.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> everything() {
        String meeting = meeting();
        List<String> all = new ArrayList<>();
        all.addAll(seen(
                world.organiser(),
                List.of(world.room(""), world.room("/scores"), world.run().desk() + "/scores.xlsx", meeting)));
        all.addAll(seen(world.organiser(), List.of(meeting + "/part", meeting + "/minutes", meeting + "/closing")));
        all.addAll(seen(world.as(world.ben()), List.of("/my", world.pile(), meeting, meeting + "/minutes")));
        world.as(world.chair()).post(meeting + "/cancellation", Map.of("reason", "We meet again."));
        return all;
    }

    @ParameterizedTest
    @EnumSource(names = {"RANKING", "PAIRS", "POINTS"})
    void what_others_give_a_kept_entry_changes_no_byte_of_page_or_file(Method method) {
        world = ways.open(port, method, NOW);
        keep(world.ben(), world.run().by());
        say(world.ben(), List.of(1, 2, 3));
        say(world.ann(), LIKED);
        say(world.chair(), LIKED);
        List<String> before = everything();
        if (method == Method.POINTS) share("0", "5");
        else {
            say(world.ann(), DISLIKED);
            say(world.chair(), DISLIKED);
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(before.get(2)).as("the file").contains("Scores");
        if (method != Method.POINTS) assertThat(before.get(2)).contains("Ann\tshare\t100", "Ann\tshare\t50");
    }

    /** What the kept entry got goes to another, so that the order of the others stays as it is. */
    private void share(String kept, String second) {
        for (PersonId judge : List.of(world.ann(), world.chair())) {
            Visitor visitor = world.as(judge);
            visitor.post(world.pile() + "/taking-back", Map.of());
            Map<String, String> fields =
                    Visitor.fields(visitor.get(world.pile()).page(), "answers");
            fields.putAll(
                    Map.of(world.field(0), kept, world.field(1), second, world.field(2), "3", world.field(3), "2"));
            assertThat(visitor.post(world.pile() + "/handing-in", fields).status())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RANKING", "PAIRS", "POINTS"})
    void the_chair_sees_the_others_without_it(Method method) {
        world = ways.open(port, method, NOW);
        keep(world.chair());
        say(world.chair(), List.of(1, 2, 3));
        say(world.ann(), LIKED);
        say(world.ben(), LIKED);
        List<String> before = seen(world.as(world.chair()), List.of(world.pile() + "/standings"));
        if (method == Method.POINTS) {
            say(world.ann(), DISLIKED);
        } else {
            say(world.ann(), DISLIKED);
            say(world.ben(), DISLIKED);
        }
        assertThat(seen(world.as(world.chair()), List.of(world.pile() + "/standings")))
                .isEqualTo(before);
    }

    @Test
    void points_stay_hidden_when_the_kept_entry_is_withdrawn() {
        world = ways.open(port, Method.POINTS, NOW);
        keep(world.chair(), world.run().by());
        say(world.chair(), List.of(1, 2, 3));
        say(world.ann(), LIKED);
        jdbc.sql("update entry set state = 'withdrawn' where id = ?")
                .param(world.entries().getFirst().value())
                .update();
        String standings =
                world.as(world.chair()).get(world.pile() + "/standings").text();
        assertThat(standings).contains("You see no points here").doesNotContain("of 10");
        assertThat(cells(world.organiser().get(world.run().desk() + "/scores.xlsx")))
                .doesNotContain("Ann");
    }
}
