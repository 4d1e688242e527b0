package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commended.Running;
import org.commended.shared.database.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Before its instant a result cannot be learnt: every GET route is walked as everybody, in two worlds that differ in
 * nothing but the sealed winner, and no byte may differ. Afterwards the walk must see it, so that it would have noticed.
 */
@Running
@Import({EmbargoedSeason.class, EveryRoute.class})
class EmbargoTest {

    private static final Instant FAR_AHEAD = Instant.parse("2199-01-01T00:00:00Z");
    private static final Instant LONG_PAST = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Published
    private JdbcClient published;

    @Autowired
    private EmbargoedSeason season;

    @Autowired
    private EveryRoute routes;

    @BeforeEach
    void a_sealed_result_announced_far_ahead() {
        season.prepare();
    }

    @Test
    void nobody_learns_the_winner_before_its_instant() {
        season.seal(season.moor(), FAR_AHEAD);
        Map<String, String> moorWins = walk();
        season.seal(season.pump(), FAR_AHEAD);
        Map<String, String> pumpWins = walk();
        assertThat(moorWins).hasSizeGreaterThan(100).isEqualTo(pumpWins);
        assertThat(moorWins.values())
                .noneMatch(page -> page.contains(EmbargoedSeason.CITATION))
                .noneMatch(page -> page.contains(EmbargoedSeason.FEEDBACK));
    }

    @Test
    void everybody_learns_it_at_its_instant() {
        season.seal(season.moor(), FAR_AHEAD);
        Map<String, String> before = walk();
        jdbc.sql("update announcement set opens_at = ?")
                .param(Timestamp.from(LONG_PAST))
                .update();
        Map<String, String> after = walk();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.entrySet().stream()
                        .filter(page -> page.getValue().contains(EmbargoedSeason.CITATION))
                        .map(Map.Entry::getKey)
                        .map(key -> key.replaceAll(" .*", ""))
                        .distinct())
                .contains("stranger", "entrant", "judge", "sponsor");
        assertThat(after.entrySet().stream()
                        .filter(page -> page.getValue().contains(EmbargoedSeason.FEEDBACK))
                        .map(Map.Entry::getKey))
                .singleElement()
                .asString()
                .startsWith("entrant /entries/");
    }

    /** Every page each of them can ask for, with what must differ (the fingerprint, which tells nothing) made equal. */
    private Map<String, String> walk() {
        String fingerprint = HexFormat.of().formatHex(season.fingerprint());
        Map<String, String> pages = new TreeMap<>();
        season.visitors().forEach((role, token) -> routes.answers(token, season.names())
                .forEach((path, answer) ->
                        pages.put(role + " " + path, tokenless(answer).replace(fingerprint, "fingerprint"))));
        return pages;
    }

    /** Each form's own token is made anew for every answer, and tells nothing. */
    private static String tokenless(String answer) {
        return answer.replaceAll("name=\"act\" value=\"[0-9a-f-]{36}\"", "");
    }

    @Test
    void the_public_role_reads_published_views_and_nothing_else() {
        List<String> readable =
                jdbc.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p')
                and has_table_privilege('commended_published', c.oid, 'select')""").query((row, number) -> row.getString(1)).list();
        assertThat(readable).isNotEmpty().allMatch(name -> name.startsWith("published_"));
        assertThatThrownBy(() -> published
                        .sql("select count(*) from decision_line")
                        .query(Integer.class)
                        .single())
                .hasRootCauseMessage("ERROR: permission denied for table decision_line");
    }

    @Test
    void the_public_role_writes_nothing() {
        List<String> writable =
                jdbc.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p')
                and has_table_privilege('commended_published', c.oid, 'insert, update, delete, truncate')""").query((row, number) -> row.getString(1)).list();
        assertThat(writable).isEmpty();
    }

    @Test
    void a_result_that_is_sealed_but_not_announced_is_in_no_view() {
        season.seal(season.moor(), FAR_AHEAD);
        UUID category = season.category().value();
        assertThat(published
                        .sql("select count(*) from published_decision where kind = 'result' and category_id = ?")
                        .param(category)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(published
                        .sql("select count(*) from published_fingerprint where category_id = ?")
                        .param(category)
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
