package org.commended.results.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.engine.recount.DecisionPack;
import org.commended.engine.recount.Fault;
import org.commended.engine.recount.Recount;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outsider counts a decision again from its pack, with the engine alone. */
@Running
@Import({Season.class, ScoredCategory.class})
class DecisionPackTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Scored scored;
    private Visitor chair;
    private Visitor organiser;
    private String shortlist;

    @BeforeEach
    void a_shortlist_locked_by_two() {
        clock.set(NOW);
        scored = scoring.unevenly();
        chair = season.visitor(port, scored.chair(), NOW);
        organiser = season.visitor(port, scored.run().by(), NOW);
        shortlist = "/judging/" + scored.category() + "/shortlist";
        chair.post(
                shortlist, Map.of("version", "0", "in", scored.entry("The moor").toString()));
        List.of(chair, organiser).forEach(signer -> signer.post(shortlist + "/seal", Map.of("version", "1")));
    }

    private Map<String, byte[]> pack() {
        Visitor.Seen seen = organiser.post(shortlist + "/pack", Map.of());
        assertThat(seen.status()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seen.body()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }

    private static Recount recount(Map<String, byte[]> files) throws IOException {
        return Recount.of(DecisionPack.read(new ByteArrayInputStream(Zip.of(files, NOW))));
    }

    @Test
    void counted_again_it_is_what_was_locked() throws IOException {
        Recount recount = recount(pack());
        assertThat(recount.faults()).isEmpty();
        assertThat(recount.ranking()).isNotNull();
        assertThat(recount.awarded()).extracting(Recount.Awarded::title).containsExactly("The moor");
        assertThat(recount.fingerprint())
                .isEqualTo(jdbc.sql("""
                                select encode(fingerprint, 'hex') from seal
                                where decision_id in (select id from decision where category_id = ?)""")
                        .param(scored.category().value())
                        .query(String.class)
                        .single());
    }

    @Test
    void one_digit_changed_anywhere_is_refused_and_its_place_named() throws IOException {
        for (String file : List.of("sealed.json", "ranking.json", "scores.csv", "rules.json", "record.csv")) {
            Map<String, byte[]> files = pack();
            files.computeIfPresent(file, (name, bytes) -> oneDigitChanged(bytes));
            assertThat(recount(files).faults()).as(file).extracting(Fault::file).contains(file);
        }
    }

    @Test
    void a_mark_changed_together_with_every_list_that_can_be_written_anew_is_still_found() throws IOException {
        Map<String, byte[]> files = pack();
        String scores = text(files, "scores.csv");
        int mark = scores.indexOf(",5,") >= 0 ? scores.indexOf(",5,") : scores.indexOf(",4,");
        String forged = scores.substring(0, mark) + ",2," + scores.substring(mark + 3);
        String judge = scores.substring(scores.lastIndexOf('\n', mark) + 1, mark);
        files.put("scores.csv", forged.getBytes(StandardCharsets.UTF_8));
        String list = text(files, "pack.json");
        files.put("pack.json", list.replace(mark(scores), mark(forged)).getBytes(StandardCharsets.UTF_8));
        List<Fault> faults = recount(files).faults();
        assertThat(faults.getFirst().toString())
                .isEqualTo("scores.csv: these are not the scores that the ranking was made from");
        String entry = judge.substring(0, judge.indexOf(','));
        assertThat(faults).anySatisfy(fault -> assertThat(fault.place()).isEqualTo("entry " + entry + ", mean"));
    }

    private static String mark(String text) {
        return org.commended.results.domain.PublishedSeal.written(
                new org.commended.results.domain.SealedBytes(text.getBytes(StandardCharsets.UTF_8)).fingerprint());
    }

    @Test
    void nobody_is_named_in_it_and_what_was_taken_stands_on_the_record() {
        Map<String, byte[]> files = pack();
        assertThat(files.keySet()).contains("README.txt", "entries.csv", "judges.csv", "conflicts.csv", "decision.csv");
        List<String> names = jdbc.sql("select name from person where name <> '' and length(name) > 3")
                .query((row, number) -> row.getString(1))
                .list();
        files.forEach((file, bytes) ->
                assertThat(names).as(file).noneMatch(new String(bytes, StandardCharsets.UTF_8)::contains));
        assertThat(jdbc.sql("""
                                select about ->> 'list' from record_row
                                where kind = 'decision-packed' and about ->> 'category' = ?""")
                        .param(scored.category().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(mark(text(files, "pack.json")));
    }

    @Test
    void only_the_organiser_has_it_and_only_once_it_is_locked() {
        assertThat(chair.post(shortlist + "/pack", Map.of()).status()).isEqualTo(404);
        assertThat(organiser.get(shortlist).text()).contains("Take the decision pack");
        organiser.post(shortlist + "/seal/opening", Map.of());
        assertThat(organiser.post(shortlist + "/pack", Map.of()).status()).isEqualTo(404);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The last digit of the text becomes another one. */
    private static byte[] oneDigitChanged(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = changed.length - 1; i >= 0; i--) {
            if (changed[i] < '0' || changed[i] > '9') continue;
            changed[i] = (byte) (changed[i] == '9' ? '0' : changed[i] + 1);
            return changed;
        }
        throw new AssertionError("No digit in it");
    }
}
