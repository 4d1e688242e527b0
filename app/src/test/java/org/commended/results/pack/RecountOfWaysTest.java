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
import org.commended.judging.web.Ways;
import org.commended.judging.web.Ways.World;
import org.commended.panel.Season;
import org.commended.programme.domain.StagePlan.Method;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Decisions by orders, pairs and points, counted again by an outsider. */
@Running
@Import({Season.class, Ways.class})
class RecountOfWaysTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Ways ways;

    @Autowired
    private MovableClock clock;

    /** A shortlist of one, locked by two. */
    private Map<String, byte[]> pack(Method method) throws IOException {
        clock.set(NOW);
        World world = ways.open(port, method, NOW);
        for (var judge : List.of(world.ann(), world.ben(), world.chair())) {
            if (method == Method.PAIRS) world.compareAll(judge);
            else
                world.as(judge)
                        .post(
                                world.pile() + "/handing-in",
                                method == Method.POINTS ? world.given("5", "3", "2", "0") : world.order());
        }
        String shortlist = world.pile() + "/shortlist";
        Visitor chair = world.as(world.chair());
        chair.post(
                shortlist,
                Map.of("version", "0", "in", world.entries().getFirst().toString()));
        List.of(chair, world.organiser()).forEach(one -> one.post(shortlist + "/seal", Map.of("version", "1")));
        return files(world.organiser().post(shortlist + "/pack", Map.of()));
    }

    private static Map<String, byte[]> files(Visitor.Seen seen) throws IOException {
        assertThat(seen.status()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seen.body()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static Recount recount(Map<String, byte[]> files) throws IOException {
        return Recount.of(DecisionPack.read(new ByteArrayInputStream(Zip.of(files, NOW))));
    }

    /** Where somebody writes another value into the second line of the answers. */
    private static List<Fault> forged(Map<String, byte[]> files) throws IOException {
        String[] lines = new String(files.getOrDefault("scores.csv", new byte[0]), StandardCharsets.UTF_8).split("\n");
        lines[1] = lines[1].endsWith(",1") ? lines[1].replaceFirst("1$", "-1") : lines[1].replaceFirst("-?\\d+$", "1");
        files.put("scores.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return recount(files).faults();
    }

    @Test
    void orders_are_replayed_to_the_same_ranking_and_a_changed_place_is_named() throws IOException {
        Map<String, byte[]> files = pack(Method.RANKING);
        assertThat(recount(files).faults()).isEmpty();
        String scores = new String(files.getOrDefault("scores.csv", new byte[0]), StandardCharsets.UTF_8);
        files.put("scores.csv", scores.replaceFirst(",,4\n", ",,1\n").getBytes(StandardCharsets.UTF_8));
        assertThat(recount(files).faults())
                .extracting(Fault::toString)
                .anyMatch(fault ->
                        fault.matches("scores.csv, judge .*, answer \\d+: it is not the answer that was counted"));
    }

    @Test
    void pairs_are_replayed_to_the_same_ranking_and_a_changed_answer_is_named() throws IOException {
        Map<String, byte[]> files = pack(Method.PAIRS);
        Recount recount = recount(files);
        assertThat(recount.faults()).isEmpty();
        assertThat(recount.awarded()).extracting(Recount.Awarded::title).containsExactly("The moor");
        assertThat(forged(files))
                .extracting(Fault::toString)
                .anyMatch(fault ->
                        fault.matches("scores.csv, judge .*, answer 1: it is not the answer that was counted"));
    }

    @Test
    void points_are_counted_again_and_a_changed_one_is_found_at_its_entry() throws IOException {
        Map<String, byte[]> files = pack(Method.POINTS);
        assertThat(recount(files).faults()).isEmpty();
        String scores = new String(files.getOrDefault("scores.csv", new byte[0]), StandardCharsets.UTF_8);
        String entry = scores.substring(0, scores.indexOf(",5,"))
                .replaceFirst("(?s).*\n", "")
                .split(",")[0];
        files.put("scores.csv", scores.replaceFirst(",5,", ",4,").getBytes(StandardCharsets.UTF_8));
        assertThat(recount(files).faults()).extracting(Fault::place).contains("entry " + entry + ", mean");
    }
}
