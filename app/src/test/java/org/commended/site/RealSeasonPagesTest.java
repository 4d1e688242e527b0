package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.engine.names.BodyId;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.season.SeasonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each season of a real programme is imported, and every public page of it says what its file says, once. */
@Running
class RealSeasonPagesTest {

    /** Of the example with every field, a word of each text that its pages must show. */
    private static final List<String> WORDS = List.of(
            "Lantern Awards 2031",
            "For work that shows",
            "Twelve harbours",
            "finalists",
            "Tidewater Mutual",
            "Gull & Sons",
            "The Lantern Supper",
            "Harwich",
            "£85",
            "Morwenna",
            "01632 960 112",
            "Clean Water",
            "Down to the last",
            "a shore fit",
            "and their suppliers",
            "The difference it made",
            "Say how you",
            "bathing waters",
            "What did you do?",
            "the outfall that",
            "Saltmarsh Borough",
            "Pipeworks",
            "harbour warden",
            "Ade Okoro",
            "40-odd",
            "The seals came back",
            "cheap and right",
            "what the tide does",
            "Two more keepers");

    @LocalServerPort
    private int port;

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final Instant before = Instant.parse("2026-01-05T10:00:00Z");

    @AfterEach
    void back_to_now() {
        clock.set(before);
    }

    @ParameterizedTest
    @CsvSource({
        "iese-psta-2021.json, 2020-09-15T10:00:00Z, 20",
        "lgc-awards-2022.json, 2022-07-01T10:00:00Z, 300",
        "lgiu-cllr-awards.json, 2026-01-05T10:00:00Z, 5",
        "socitm-awards-2024.json, 2024-11-30T10:00:00Z, 35"
    })
    void every_page_of_a_real_season_says_what_its_file_says(String name, Instant now, int pagesAtLeast) {
        clock.set(now);
        SeasonFile file = SeasonFiles.real(name);
        assertThat(importing.take(SeasonFiles.order(file), now)).isInstanceOf(Taken.class);
        RealPages pages = new RealPages(port);
        RealDifferences differences = new RealDifferences();

        new RealSetUp(file, pages, differences).compare();
        if (!file.edition().stage().name().equals("CALL")) new RealResults(file, pages, differences).compare();
        organisations(file, pages, differences);

        assertThat(differences.list()).isEmpty();
        assertThat(pages.raw()).isEmpty();
        assertThat(pages.twice()).isEmpty();
        assertThat(pages.size()).isGreaterThanOrEqualTo(pagesAtLeast);
    }

    @Test
    void a_comparison_finds_whatever_differs_from_the_file() {
        Instant now = Instant.parse("2026-01-05T10:00:00Z");
        clock.set(now);
        SeasonFile file = SeasonFiles.full("real-or-not");
        assertThat(importing.take(SeasonFiles.order(file), now)).isInstanceOf(Taken.class);
        String text = SeasonFiles.fullText("real-or-not");
        RealPages pages = new RealPages(port);

        assertThat(differences(file, pages)).isEmpty();
        for (String word : WORDS) {
            assertThat(text).contains(word);
            SeasonFile other = SeasonFiles.read(text.replace(word, "other " + word));
            assertThat(differences(other, pages)).as(word).isNotEmpty();
        }
        SeasonFile weighed = SeasonFiles.read(text.replace("\"weight\": 100", "\"weight\": 10"));
        assertThat(differences(weighed, pages)).singleElement().asString().contains("weights");
    }

    private static List<String> differences(SeasonFile file, RealPages pages) {
        RealDifferences differences = new RealDifferences();
        new RealSetUp(file, pages, differences).compare();
        new RealResults(file, pages, differences).compare();
        return differences.list();
    }

    /** An organisation the register knows has on its own page every entry it stands beside, and each once. */
    private void organisations(SeasonFile file, RealPages pages, RealDifferences differences) {
        String address = RealSetUp.address(file);
        for (String body : bodies(file)) {

            String path = "/organisations/" + new BodyId(body).slug();
            List<String> shown = pages.main(path)
                    .select(".honours a[href^=" + address + "/entries/]")
                    .eachAttr("href");
            differences.equal(path, shown.stream().sorted().toList(), entries(file, body, address));
        }
    }

    private List<String> bodies(SeasonFile file) {
        return jdbc.sql("select distinct body from entry_organisation where body is not null and entry_id in ("
                        + ENTRIES + ")")
                .params(file.organiser().id(), file.edition().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> entries(SeasonFile file, String body, String address) {
        return jdbc
                .sql("""
                select distinct c.slug || '/' || e.slug from entry e join category c on c.id = e.category_id
                join entry_organisation eo on eo.entry_id = e.id where eo.body = ? and e.id in (""" + ENTRIES + ")")
                .params(body, file.organiser().id(), file.edition().id())
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(words -> address + "/entries/" + words)
                .sorted()
                .toList();
    }

    private static final String ENTRIES = """
            select e.id from entry e join edition d on d.id = e.edition_id
            join programme p on p.id = d.programme_id join organiser o on o.id = p.organiser_id
            where o.slug = ? and d.slug = ?""";
}
