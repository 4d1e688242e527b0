package org.commended.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
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
@Import({Awards.class, Entrants.class})
class RequestCostsBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int COUNTED = 2_000;
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
    private SigningIn signingIn;

    @Autowired
    private People people;

    private final Map<String, Double> costs = new LinkedHashMap<>();

    @Test
    void what_requests_cost() throws IOException {
        publicPages();
        workPages();
        String rows = costs.entrySet().stream()
                .map(cost -> "| %s | %.2f ms |".formatted(cost.getKey(), cost.getValue()))
                .collect(Collectors.joining("\n"));
        String table = "\n| request | processor time |\n|---|---|\n" + rows + "\n";
        System.out.println(table);
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
        measure("edition page, 12 categories", i -> ok(stranger.get("/bench/awards/2027")));
        measure("category page", i -> ok(stranger.get("/bench/awards/2027/categories/category-1")));
        measure("shortlist of 180 entries", i -> ok(stranger.get("/bench/awards/2027/shortlist")));
        measure("an entry's page", i -> ok(stranger.get("/bench/awards/2027/entries/category-1/entry-1")));
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
        measure("entries desk, 500 entries", i -> ok(organiser.get(run.desk())));
        EntryId entry = entrants.draft(category, Entrants.about("Mine", "Dunmere Council"), writer, Awards.OPEN);
        Visitor writes = awards.visitor(port, writer, Awards.OPEN);
        measure("task list of an entry", i -> ok(writes.get("/entries/" + entry)));
        String section = "/entries/" + entry + "/sections/1";
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(writes.get(section).page(), "sections/1"));
        String version = form.keySet().stream()
                .filter(name -> name.startsWith("version"))
                .findFirst()
                .orElseThrow();
        int start = Integer.parseInt(form.get(version));
        measure("saving an answer", i -> {
            form.put(version, Integer.toString(start + i));
            form.replaceAll((name, value) -> name.equals("change") ? "text " + i : value);
            ok(writes.post(section, form));
        });
    }

    private static void ok(Visitor.Seen seen) {
        if (seen.status() >= 400) throw new AssertionError(seen.status() + " " + seen.text());
    }

    private void measure(String what, IntConsumer request) {
        for (int i = 0; i < WARM_UP; i++) request.accept(i);
        double before = Processors.spent();
        for (int i = 0; i < COUNTED; i++) request.accept(WARM_UP + i);
        costs.put(what, (Processors.spent() - before) / COUNTED);
    }
}
