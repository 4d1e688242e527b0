package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Visitor;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.Comments;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of an entry × everybody who could ask: whoever may not changes not a byte. A new address fails until it is here. */
@EntrantTest
class RightsTest {

    /** What one needs for each page; where there is none yet, nobody opens it. */
    private static final Map<String, Right> PAGES = needing(Map.of(
            Right.VIEW,
            List.of(
                    "",
                    "/about",
                    "/sections/{number}",
                    "/sections/{number}/writers",
                    "/sections/{number}/comments",
                    "/answers/{question}/versions",
                    "/again",
                    "/people",
                    "/entry.pdf",
                    "/check"),
            Right.SUBMIT,
            List.of("/withdrawal")));

    /** Pages of what is not there for this entry. */
    private static final Set<String> LATER = Set.of(
            "/receipt",
            "/receipt.pdf",
            "/copy.json",
            "/feedback",
            "/finalist",
            "/finalist/{task}",
            "/finalist/{task}/file",
            "/finalist/{task}/picture",
            "/presentation",
            "/nominee",
            "/move",
            "/files/{question}",
            "/files/{question}/{file}");

    /** Acts on what is not there for this entry. */
    private static final Set<String> ACTS_LATER = Set.of(
            "/nominee",
            "/move",
            "/finalist/{task}",
            "/finalist/{task}/file",
            "/finalist/{task}/file/removal",
            "/files/{question}",
            "/files/{question}/{file}/removal");

    private static final Map<String, Right> ACTS = needing(Map.of(
            Right.WRITE,
            List.of(
                    "/about",
                    "/sections/{number}",
                    "/sections/{number}/comments",
                    "/sections/{number}/charge",
                    "/comments/{comment}/resolution",
                    "/answers/{question}/look",
                    "/again",
                    "/answers/{question}/restoration"),
            Right.SUBMIT,
            List.of("/people", "/people/{person}", "/invitations/{invitation}/removal", "/submission", "/withdrawal")));

    private static Map<String, Right> needing(Map<Right, List<String>> routes) {
        Map<String, Right> needed = new TreeMap<>();
        routes.forEach((right, some) -> some.forEach(route -> needed.put(route, right)));
        return needed;
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Writers writers;

    @Autowired
    private Comments comments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Shared shared;
    private String invitation;
    private String comment;
    private Map<String, PersonId> everybody;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
        everybody = new TreeMap<>();
        for (Right right : Right.values()) {
            PersonId person = awards.person(right.word());
            writers.add(shared.entry(), new Writer(person, right), Awards.OPEN);
            everybody.put(right.word(), person);
        }
        PersonId left = awards.person("left");
        writers.add(shared.entry(), left, Awards.OPEN);
        writers.remove(shared.entry(), left, Awards.OPEN);
        everybody.put("left", left);
        PersonId asked = awards.person("asked");
        invitation = colleagues.ask(shared, asked, Right.SUBMIT);
        everybody.put("asked", asked);
        comment = UUID.randomUUID().toString();
        UUID said = UUID.fromString(comment);
        comments.add(shared.entry(), new Comment(said, "change", null, "Is it so?", shared.priya(), Awards.OPEN, null));
        everybody.put("stranger", awards.person("stranger"));
        everybody.put("organiser", shared.run().by());
    }

    private Stream<String> routes(RequestMethod method) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(method))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> pattern.matches("/entries/\\{id}(/.*)?"))
                .map(pattern -> pattern.replaceFirst("^/entries/\\{id}", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
    }

    @Test
    void no_address_is_left_out() {
        Set<String> pages = new TreeSet<>(PAGES.keySet());
        pages.addAll(LATER);
        Set<String> acts = new TreeSet<>(ACTS.keySet());
        acts.addAll(ACTS_LATER);
        assertThat(routes(RequestMethod.GET)).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(routes(RequestMethod.POST)).containsExactlyInAnyOrderElementsOf(acts);
    }

    private String address(String route) {
        return "/entries/" + shared.entry()
                + route.replace("{number}", "1")
                        .replace("{question}", "change")
                        .replace("{person}", shared.tom().toString())
                        .replace("{comment}", comment)
                        .replace("{invitation}", invitation);
    }

    /** Everything anybody could send, made to fit each form. */
    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "seen", "0", "title", "Mine", "organisation", "Mine", "answer-change", "Mine", "seen-change", "1"));
        fields.putAll(Map.of("email", "mine@example.org", "right", "submit", "right-" + shared.tom(), "none"));
        fields.putAll(Map.of(
                "version",
                "1",
                "text",
                "Mine",
                "person",
                shared.tom().toString(),
                "charge",
                shared.tom().toString()));
        fields.put("act", invitation);
        return fields;
    }

    private boolean may(String who, Right needed) {
        return Right.find(who).filter(right -> right.compareTo(needed) >= 0).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> every_page_opens_to_whoever_may_and_to_nobody_else() {
        return PAGES.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest("GET " + page.getKey(), () -> {
                    begin();
                    everybody.forEach((who, person) -> assertThat(
                                    visitor(person).get(address(page.getKey())).status())
                            .as(who)
                            .isEqualTo(may(who, page.getValue()) ? 200 : 404));
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_who_may_not_changes_a_byte() {
        return ACTS.entrySet().stream()
                .map(act -> DynamicTest.dynamicTest("POST " + act.getKey(), () -> {
                    begin();
                    String before = everything();
                    everybody.forEach((who, person) -> {
                        if (may(who, act.getValue())) return;
                        boolean seesIt = Right.find(who).isPresent();
                        int status = visitor(person)
                                .post(address(act.getKey()), fields())
                                .status();
                        assertThat(status).as(who).isIn(seesIt ? List.of(404, 422) : List.of(404));
                        assertThat(everything()).as(who).isEqualTo(before);
                    });
                    PersonId able =
                            Objects.requireNonNull(everybody.get(act.getValue().word()));
                    assertThat(visitor(able)
                                    .post(address(act.getKey()), fields())
                                    .status())
                            .isNotEqualTo(404);
                }));
    }

    @Test
    void what_a_viewer_typed_is_not_lost_when_they_may_not_write_any_more() {
        PersonId viewer = Objects.requireNonNull(everybody.get("view"));
        for (String typing : List.of("", "yes")) {
            Map<String, String> fields = new HashMap<>(fields());
            if (!typing.isEmpty()) fields.put("typing", typing);
            var refused = visitor(viewer).post(address("/sections/{number}"), fields);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("#answer-change").val()).isEqualTo("Mine");
            assertThat(refused.text()).contains("You can read this entry, and not change it");
        }
    }

    private Visitor visitor(PersonId person) {
        return awards.visitor(port, person, Awards.OPEN);
    }

    /** Every row of every table that is about the entry, but for who is looking at it just now. */
    private String everything() {
        List<String> tables =
                jdbc.sql("""
                select table_name from information_schema.columns
                where column_name = 'entry_id' and table_schema = 'public' and table_name <> 'entry_presence'
                  and table_name not like 'published%' order by 1""").query((row, number) -> row.getString(1)).list();
        StringBuilder all = new StringBuilder(rows("entry", "id"));
        tables.forEach(table -> all.append(rows(table, "entry_id")));
        return all.toString();
    }

    private String rows(String table, String column) {
        return jdbc.sql("select coalesce(string_agg(t::text, ';' order by t::text), '') from " + table + " t where "
                        + column + " = ?")
                .param(shared.entry().value())
                .query(String.class)
                .single();
    }
}
