package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Something that is kept from somebody changes, and not a byte of what they can ask for does: every GET route of presentations
 * and finalists is walked before and after. Then it is theirs to know, and the walk must see it, so that it would have noticed.
 */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class TellsNothingTest {

    private static final String MOOR = "The moor";
    private static final String VERGE = "Verge";
    private static final Pattern ROOMS = Pattern.compile(
            "/presentations/.*|.*/timetable.*|.*/finalists?(/.*)?|/entries/\\{id}/presentation|/judging/\\{category}/entries/\\{entry}|/my");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private Presenting presenting;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void the_clock_stands() {
        clock.set(Presenting.NOW);
    }

    /** Status and body of every address of these rooms; each form's own token tells nothing. */
    private Map<String, String> walk(Finals finals, Visitor visitor) {
        Map<String, List<String>> names = names(finals);
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths(names)) {
            Visitor.Seen seen = visitor.get(path);
            String body = new String(seen.body(), StandardCharsets.ISO_8859_1)
                    .replaceAll("name=\"act\" value=\"[0-9a-f-]{36}\"", "");
            answers.put(path, seen.status() + " " + seen.location() + " " + body);
        }
        assertThat(answers).hasSizeGreaterThan(15);
        return answers;
    }

    private List<String> paths(Map<String, List<String>> names) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> ROOMS.matcher(pattern).matches() && !pattern.endsWith("/changes"))
                .flatMap(pattern -> filled(pattern, names).stream())
                .toList();
    }

    private static List<String> filled(String pattern, Map<String, List<String>> names) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) return List.of(pattern);
        List<String> filled = new ArrayList<>();
        for (String value : names.getOrDefault(variable.group(1), List.of()))
            filled.addAll(
                    filled(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()), names));
        return filled;
    }

    private Map<String, List<String>> names(Finals finals) {
        UUID edition = finals.scored().run().edition().value();
        List<String> entries = Stream.of(MOOR, "Rain gardens", VERGE)
                .map(title -> finals.entry(title).toString())
                .toList();
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("organiser", List.of(finals.scored().run().desk().split("/")[2]));
        names.put("edition", List.of(edition.toString()));
        names.put("category", List.of(finals.scored().category().toString()));
        names.put("stage", List.of(finals.stage().toString()));
        names.put("entry", entries);
        names.put("id", entries);
        names.put("task", ids("select id from finalist_task where edition_id = ? order by kind", edition));
        names.put("slot", ids("select id from presentation_slot where edition_id = ? order by starts_at", edition));
        names.put("exhibit", ids("select id from presentation_exhibit where stage_id = ?", finals.stage()));
        return names;
    }

    private List<String> ids(String sql, UUID of) {
        return jdbc.sql(sql)
                .param(of)
                .query((row, number) -> row.getObject(1, UUID.class).toString())
                .list();
    }

    private void same(Map<String, String> before, Map<String, String> after) {
        before.forEach((path, answer) -> assertThat(after.get(path)).as(path).isEqualTo(answer));
        after.forEach((path, answer) -> {
            if (!before.containsKey(path)) assertThat(answer).as(path).startsWith("404");
        });
    }

    @Test
    void what_another_judge_saw_and_gave_before_ones_own_sheet_is_in() {
        Finals finals = presenting.opened(StageKind.SITE_VISIT);
        finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Is it used?", "asks", "met"));
        Map<String, String> before = walk(finals, finals.chair());
        String field = finals.ben()
                .get(finals.met(MOOR, ""))
                .page()
                .select("form[action$=/record] textarea")
                .attr("name");
        finals.ben().post(finals.met(MOOR, "/record"), Map.of(field, "By us", field.replace("words", "met"), "no"));
        finals.ben()
                .upload(
                        finals.met(MOOR, "/evidence"),
                        Map.of("caption", "Nobody there"),
                        "file",
                        "Empty.pdf",
                        SomeFiles.pdf("empty"));
        String sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(MOOR) + "/handing-in";
        Map<String, String> marks = Map.of("seen", "0", "mark-need", "2", "reason-need", "Nobody there");
        Presenting.done(finals.ben().post(sheet, marks));
        same(before, walk(finals, finals.chair()));
        Presenting.done(finals.chair().post(sheet, marks));
        assertThat(walk(finals, finals.chair()).values())
                .anyMatch(page -> page.contains("By us") && page.contains("Empty.pdf"));
    }

    /** What a kept entry does: it sends slides, is moved, is on, is asked something. */
    private void stirs(Finals finals) {
        String task = presenting.task(finals, MOOR, "Slides");
        presenting
                .writer(finals, MOOR)
                .upload(task + "/file", Map.of("seen", "0"), "file", "Moor.pdf", SomeFiles.pdf("moor"));
        jdbc.sql("""
                update presentation_slot set state = 'ended', began_at = starts_at, ended_at = starts_at, place = 'Elsewhere',
                    link = 'https://example.org/moor' where entry_id = ?""").param(finals.entry(MOOR).value()).update();
        finals.chair().post(finals.met(MOOR, "/questions"), Map.of("question", "How wet is it?"));
    }

    private Finals kept() {
        Finals finals = presenting.opened();
        presenting.confide(finals);
        presenting.ask(finals, "slides", "2027-05-09");
        finals.planned();
        return finals;
    }

    @Test
    void what_an_entry_does_that_is_kept_from_a_judge() {
        Finals finals = kept();
        presenting.keep(finals, MOOR, finals.scored().judges().get(1));
        Map<String, String> before = walk(finals, finals.ben());
        stirs(finals);
        same(before, walk(finals, finals.ben()));
        assertThat(walk(finals, finals.chair()).values()).anyMatch(page -> page.contains("How wet is it?"));
    }

    @Test
    void what_a_finalist_does_whose_shortlist_is_not_announced_where_an_entry_is_kept_from_the_organiser() {
        Finals finals = kept();
        presenting.seatOrganiser(finals);
        presenting.keep(finals, MOOR, finals.scored().run().by());
        Map<String, String> before = walk(finals, finals.organiser());
        stirs(finals);
        same(before, walk(finals, finals.organiser()));
    }

    @Test
    void what_is_planned_for_finalists_who_were_not_told() {
        Finals finals = presenting.opened();
        presenting.ask(finals, "slides", "2027-05-09");
        List<Visitor> outside = List.of(presenting.writer(finals, MOOR), presenting.writer(finals, VERGE));
        List<Map<String, String>> before =
                outside.stream().map(one -> walk(finals, one)).toList();
        finals.planned();
        finals.invite();
        finals.put(0, "on");
        for (int i = 0; i < outside.size(); i++) same(before.get(i), walk(finals, outside.get(i)));
        presenting.announce(finals);
        assertThat(walk(finals, outside.getFirst())).isNotEqualTo(before.getFirst());
    }
}
