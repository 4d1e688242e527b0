package org.commended.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.panel.Season;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.making.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The packs of thirty judges who each read forty entries of 1,000 words, as one file. */
@Running
@Import({Season.class, AtOnce.class})
class PacksBenchmark {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final int JUDGES = 30;
    private static final int ENTRIES = 40;
    private static final int QUESTIONS = 6;
    private static final int WORDS = 170;
    private static final int MILLION = 1_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private Submissions submissions;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private MovableClock clock;

    @Test
    void how_long_the_packs_of_a_large_panel_take() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category =
                season.category(run.edition(), criterion("need", 3), criterion("reach", 2), criterion("proof", 1));
        PersonId writer = season.person("Priya Nair");
        for (int i = 0; i < ENTRIES; i++) entry(run, category, writer, i);
        for (int i = 0; i < JUDGES; i++) season.judge(category, "Judge " + i);
        Visitor ffion = season.visitor(port, run.by(), NOW);
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        String watched = AtOnce.ask(ffion, run.desk() + "/packs", "/packs");
        long begun = System.nanoTime();
        long own = own();
        atOnce.make(watched);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d packs of %d entries: %.1f s, %.1f s of processor in the one thread that makes them%n",
                JUDGES, ENTRIES, seconds, (own() - own) / 1e9);
        long taking = System.nanoTime();
        int size = ffion.get(watched + "/file").body().length;
        System.out.printf("Taken away: %d MB in %.1f s%n", size / MILLION, (System.nanoTime() - taking) / 1e9);
        assertThat(size).isPositive();
    }

    private static long own() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void entry(Season.Run run, CategoryId category, PersonId writer, int number) {
        var lead = new EntryOrganisation("Council " + number, EntryOrganisation.Role.LEAD, null);
        EntryId id = season.entry(run.edition(), category, "Entry number " + number, lead);
        Random dice = new Random(number);
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++)
            answers.add(new Answered(
                    "q" + i, "Question " + i, null, Question.Kind.LONG_TEXT, Question.Audience.JUDGES, words(dice)));
        submissions.keep(
                new Frozen(
                        id, "HA27-" + number, "Entry number " + number, EntryDetails.NONE, List.of(lead), answers, NOW),
                new Submissions.Kept(writer, false, NOW));
    }

    private static String words(Random dice) {
        String[] known = "council residents service team partner flood housing saving carbon library".split(" ");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++)
            words.append(known[dice.nextInt(known.length)]).append(i % 60 == 59 ? ".\n" : " ");
        return words.toString();
    }
}
