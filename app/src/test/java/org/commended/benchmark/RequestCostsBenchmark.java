package org.commended.benchmark;

import static org.commended.panel.Season.criterion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.site.Details;
import org.commended.site.PublicSeason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Processor time per request of JVM and PostgreSQL together, warm, one request after another. Writes the table of
 * docs/performance.md between its marks.
 */
@Running
@Import({Awards.class, Entrants.class, Season.class})
class RequestCostsBenchmark {

    private static final Path PAGE = Path.of("../docs/performance.md");
    private static final String FROM = "<!-- costs -->";
    private static final String TO = "<!-- /costs -->";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Season judged;

    @Autowired
    private Stages stages;

    private final Costs costs = new Costs();

    @Test
    void what_requests_cost() throws IOException {
        publicPages();
        workPages();
        judging();
        String table = costs.table();
        System.out.println(table);
        if (Costs.ONLY.isEmpty()) write(table);
    }

    private static void write(String table) throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(FROM) + FROM.length());
        Files.writeString(PAGE, before + table + page.substring(page.indexOf(TO)));
    }

    private void publicPages() {
        PublicSeason season = PublicSeason.of(jdbc, "bench", Details.organiser("The Bench"));
        var edition = season.edition("2027", Details.edition("Bench Awards 2027"));
        for (int i = 0; i < 12; i++) {
            CategoryId category = season.category(edition, "category-" + i, Details.category("Category " + i));
            EntryId[] entries = new EntryId[15];
            for (int j = 0; j < entries.length; j++) {
                entries[j] = season.entry(category, "entry-" + j, Details.face("Entry " + j, "word ".repeat(100)));
            }
            season.shortlist(category, PublicSeason.LONG_AGO, entries);
        }
        Visitor stranger = new Visitor(port, null);
        costs.measure("edition page, 12 categories", i -> stranger.get("/bench/awards/2027"));
        costs.measure("the same made anew", i -> stranger.get("/bench/awards/2027?anew"));
        costs.measure("category page", i -> stranger.get("/bench/awards/2027/categories/category-1"));
        costs.measure("shortlist of 180 entries", i -> stranger.get("/bench/awards/2027/shortlist"));
        costs.measure("shortlist made anew", i -> stranger.get("/bench/awards/2027/shortlist?anew"));
        costs.measure("an entry's page", i -> stranger.get("/bench/awards/2027/entries/category-1/entry-1"));
    }

    private void judging() {
        clock.set(Season.LONG_AGO);
        Season.Run run = judged.edition();
        CategoryId category = judged.category(run.edition(), criterion("need", 15), criterion("results", 40));
        List<EntryId> entries = IntStream.range(0, 60)
                .mapToObj(i -> judged.entry(run.edition(), category, "Entry " + i))
                .toList();
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, Season.LONG_AGO, null), List.of());
        for (int i = 0; i < 11; i++) handIn(category, entries, judged.judge(category, "Judge " + i), i);
        PersonId chairs = judged.chair(category, "Chair");
        handIn(category, entries, chairs, 11);
        Visitor chair = judged.visitor(port, chairs, Season.LONG_AGO);
        String pile = "/judging/" + category;
        costs.measure("chair's table, 60 entries by 12 judges", i -> chair.get(pile + "/standings"));
        costs.measure("a judge's list of 60 entries", i -> chair.get(pile));
        String sheet = pile + "/entries/" + entries.getFirst();
        costs.measure("score sheet beside the entry", i -> chair.get(sheet));
        PersonId scores = judged.judge(category, "Ann");
        Visitor ann = judged.visitor(port, scores, Season.LONG_AGO);
        costs.measure(
                "saving a score",
                i -> ann.post(
                        sheet + "/scores", Map.of("seen", String.valueOf(i), "mark-need", String.valueOf(1 + i % 5))));
    }

    private void handIn(CategoryId category, List<EntryId> entries, PersonId judge, int shift) {
        Visitor visitor = judged.visitor(port, judge, Season.LONG_AGO);
        for (int i = 0; i < entries.size(); i++) {
            String mark = String.valueOf(1 + (i + shift) % 5);
            visitor.post(
                    "/judging/" + category + "/entries/" + entries.get(i) + "/handing-in",
                    Map.of("seen", "0", "mark-need", mark, "mark-results", mark));
        }
    }

    private void workPages() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        CategoryId category = awards.category(run.edition(), Awards.change(), Awards.summary());
        PersonId writer = awards.person("Writer");
        for (int i = 0; i < 500; i++) {
            entrants.draft(category, Entrants.about("Entry " + i, "Dunmere Council"), writer, Awards.OPEN);
        }
        Visitor organiser = awards.visitor(port, run.by(), Awards.OPEN);
        costs.measure("entries desk, 500 entries", i -> organiser.get(run.desk()));
        EntryId entry = entrants.draft(category, Entrants.about("Mine", "Dunmere Council"), writer, Awards.OPEN);
        Visitor writes = awards.visitor(port, writer, Awards.OPEN);
        costs.measure("task list of an entry", i -> writes.get("/entries/" + entry));
        String section = "/entries/" + entry + "/sections/1";
        costs.measure("a section of an entry, to write", i -> writes.get(section));
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(writes.get(section).page(), "sections/1"));
        costs.measure("saving an answer", i -> writes.post(section, answered(form, i)));
        EntryId other = entrants.draft(category, Entrants.about("Typed", "Dunmere Council"), writer, Awards.OPEN);
        Map<String, String> typing = new LinkedHashMap<>(Map.of("typing", "yes"));
        costs.measure(
                "saving an answer while one types",
                i -> writes.post("/entries/" + other + "/sections/1", answered(typing, i)));
    }

    /** A text that grows, as it does while one types; its version is the number of texts before it. */
    private static Map<String, String> answered(Map<String, String> form, int number) {
        form.put("seen-change", Integer.toString(number));
        form.put("answer-change", "word ".repeat(150 + number % 50) + number);
        return form;
    }
}
