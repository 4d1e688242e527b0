package org.commended.judging.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.making.AtOnce;
import org.commended.shared.paper.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What judges take along holds what they read, and nothing that is kept from them. */
@Running
@Import({Season.class, AtOnce.class})
class PacksTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ann;
    private Visitor ben;
    private Visitor ffion;
    private PersonId organiser;

    @BeforeEach
    void two_judges_and_three_entries() {
        clock.set(NOW);
        run = season.edition();
        organiser = run.by();
        category = season.category(run.edition(), criterion("need", 2), criterion("reach", 1));
        rain = season.entry(run.edition(), category, "Rain gardens", lead("Wexcombe Council"));
        season.entry(run.edition(), category, "The moor", lead("Aldermoor Council"));
        season.entry(run.edition(), category, "Warm <rooms> & “light”", lead("Dŵr Council"));
        ann = season.visitor(port, season.judge(category, "Ann Ŵyn"), NOW);
        ben = season.visitor(port, season.judge(category, "Ben Amis"), NOW);
        ffion = season.visitor(port, run.by(), NOW);
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private static EntryOrganisation lead(String name) {
        return new EntryOrganisation(name, EntryOrganisation.Role.LEAD, null);
    }

    private String pile() {
        return "/judging/" + category;
    }

    private Printed pack(Visitor judge) {
        return new Printed(atOnce.take(judge, pile(), "/pack"));
    }

    private void declare(Visitor judge) {
        judge.post(pile() + "/entries/" + rain + "/connection", Map.of("kind", "friendship", "words", "We walk there"));
    }

    @Test
    void a_pack_can_be_read_by_everybody() throws IOException {
        Printed pack = pack(ann);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/pack.pdf"), pack.bytes());
        assertThat(pack.breaches()).isEmpty();
        assertThat(pack.title()).isEqualTo("Judge's pack: Climate and nature");
        assertThat(pack.language()).isEqualTo("en");
        assertThat(pack.bookmarks())
                .hasSize(8)
                .startsWith("Contents", "How to score")
                .contains("Rain gardens", "The moor", "Warm <rooms> & “light”", "Score sheet");
    }

    @Test
    void a_pack_holds_what_its_judge_reads_in_their_order() {
        Printed pack = pack(ann);
        String[] order =
                ann.get(pile()).page().select("ol.tasks b a").eachText().toArray(String[]::new);
        assertThat(order).hasSize(3);
        assertThat(pack.text())
                .containsSubsequence(order)
                .contains("Nine councils share one river.", "Dŵr Council", "67% of the score", "What of the need?")
                .doesNotContain("Two million secrets");
        assertThat(pack.pages())
                .allSatisfy(page -> assertThat(page).contains("Ann Ŵyn · Climate and nature, Harbour Awards 2027"))
                .last()
                .asString()
                .contains("%1$s of %1$s".formatted(pack.pages().size()));
    }

    @Test
    void the_contents_say_on_which_page_an_entry_begins() {
        Printed pack = pack(ann);
        String first = ann.get(pile()).page().select("ol.tasks b a").eachText().getFirst();
        int page = pack.pages()
                        .indexOf(pack.pages().stream()
                                .filter(words -> words.contains("Entry 1 of 3"))
                                .findFirst()
                                .orElseThrow())
                + 1;
        assertThat(pack.pages().get(1)).containsPattern(java.util.regex.Pattern.quote(first) + " \\S+ Council " + page);
    }

    @Test
    void a_conflict_changes_the_pack_of_that_judge_and_no_other() {
        String before = pack(ben).text();
        assertThat(pack(ann).text()).contains("Rain gardens", "Entry 3 of 3");
        declare(ann);
        assertThat(pack(ann).text())
                .contains("The moor", "Entry 2 of 2")
                .doesNotContain("Rain gardens", "Wexcombe", "of 3", "Entry 3", "Entries 3");
        assertThat(pack(ben).text()).isEqualTo(before);
    }

    @Test
    void a_pack_made_before_a_conflict_is_not_handed_out_after_it() {
        String watched = AtOnce.ask(ann, pile(), "/pack");
        atOnce.make(watched);
        assertThat(ann.get(watched).text()).contains("Your file is ready");
        declare(ann);
        Visitor.Seen refused = ann.get(watched + "/file");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Something has changed since this file was made");
        ann.post(watched + "/again", Map.of());
        atOnce.make(watched);
        assertThat(new Printed(ann.get(watched + "/file").body()).text()).doesNotContain("Rain gardens");
    }

    @Test
    void nobody_else_finds_it() {
        String watched = AtOnce.ask(ann, pile(), "/pack");
        atOnce.make(watched);
        assertThat(ben.get(watched).status()).isEqualTo(404);
        assertThat(ben.get(watched + "/file").status()).isEqualTo(404);
        assertThat(ffion.get(watched + "/file").status()).isEqualTo(404);
        assertThat(ffion.post(pile() + "/pack", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_page_shows_how_far_it_is() {
        String watched = AtOnce.ask(ann, pile(), "/pack");
        var page = ann.get(watched).page();
        assertThat(page.select("h1").text()).isEqualTo("Your file is about to be made");
        assertThat(page.select("noscript").outerHtml()).contains("refresh");
        assertThat(ann.get(watched + "/file").status()).isEqualTo(404);
    }

    private Map<String, Printed> packed(byte[] zip) throws IOException {
        Map<String, Printed> packs = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry())
                packs.put(part.getName(), new Printed(in.readAllBytes()));
        }
        return packs;
    }

    @Test
    void an_organiser_takes_the_packs_of_all_judges_away() throws IOException {
        declare(ann);
        var packs = packed(atOnce.take(ffion, run.desk() + "/packs", "/packs"));
        assertThat(packs).hasSize(2);
        assertThat(packs.keySet()).first().asString().matches("c-[0-9a-f-]+/ann-wyn-[0-9a-f]{8}\\.pdf");
        assertThat(packs.values().stream().map(pack -> pack.text().contains("Rain gardens")))
                .containsExactly(false, true);
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_leaves_that_category_to_another() {
        season.seat(category, organiser, false, true);
        String watched = AtOnce.ask(ffion, run.desk() + "/packs", "/packs");
        declare(ffion);
        Visitor.Seen page = ffion.get(run.desk() + "/packs");
        assertThat(page.text()).contains("an entry in it is kept from you").doesNotContain("Rain gardens");
        assertThat(page.page().select("form[action$=/packs]")).isEmpty();
        assertThat(ffion.post(run.desk() + "/packs", Map.of()).status()).isEqualTo(404);
        assertThat(ffion.get(watched).status()).isEqualTo(404);
    }
}
