package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Metamorphic: one judge marks, comments, says how sure they are, notes, highlights, practises and brings a spreadsheet back;
 * no byte of what another judge, an entrant or the public can see is another one.
 */
@Running
@Import(Season.class)
class JudgeAloneTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ann;
    private Visitor ben;
    private Visitor priya;

    @BeforeEach
    void a_category_being_judged() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        ben = season.visitor(port, season.judge(category, "Ben"), NOW);
        PersonId writer = season.person("Priya Nair");
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, ?)")
                .params(rain.value(), writer.value(), Timestamp.from(Season.LONG_AGO))
                .update();
        priya = season.visitor(port, writer, NOW);
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private String sheet() {
        return "/judging/" + category + "/entries/" + rain;
    }

    private Map<String, String> others() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String path : List.of("", "/offline", "/workbook")) look(seen, "Ben", ben, "/judging/" + category + path);
        for (String path : List.of("", "/versions")) look(seen, "Ben", ben, sheet() + path);
        look(seen, "Ben", ben, "/judging");
        for (String path : List.of("/my", "/entries/" + rain)) look(seen, "Priya", priya, path);
        String open = "/" + run.organiser();
        Visitor public_ = new Visitor(port, null);
        for (String path : List.of("", "/harbour/2027", "/harbour/2027/shortlist", "/harbour/2027/winners"))
            look(seen, "anybody", public_, open + path);
        return seen;
    }

    private static void look(Map<String, String> seen, String who, Visitor visitor, String path) {
        Visitor.Seen page = visitor.get(path);
        seen.put(who + " " + path, page.status() + new String(page.body(), StandardCharsets.UTF_8));
    }

    @Test
    void nothing_that_one_judge_sets_changes_a_byte_for_another_judge_an_entrant_or_the_public() {
        Map<String, String> before = others();
        assertThat(before.get("Priya /entries/" + rain)).startsWith("200").contains("Rain gardens");
        for (String confidence : List.of("not_sure", "sure")) {
            int seen = confidence.equals("sure") ? 1 : 0;
            done(
                    sheet() + "/scores",
                    Map.of(
                            "seen",
                            "" + seen,
                            "mark-need",
                            "" + (2 + seen),
                            "comment-need",
                            confidence,
                            "confidence",
                            confidence));
            done(sheet() + "/notes", Map.of("seen", "" + seen, "notes", "Xylophone " + seen));
            done(sheet() + "/highlights", Map.of("passage", "problem 0 " + (4 + seen)));
            assertThat(others()).as(confidence).isEqualTo(before);
        }
        done(sheet() + "/versions/1/restoration", Map.of());
        done("/judging/keys", Map.of("on", "next"));
        done(sheet() + "/handing-in", Map.of("seen", "3", "mark-need", "5"));
        assertThat(others()).isEqualTo(before);
    }

    private void done(String path, Map<String, String> fields) {
        assertThat(ann.post(path, fields).status()).as(path).isEqualTo(303);
    }
}
