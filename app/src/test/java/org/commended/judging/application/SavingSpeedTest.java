package org.commended.judging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.LONG_AGO;
import static org.commended.panel.Season.criterion;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A mark is saved as it is set, so saving one must cost next to nothing. Processor time, so that a busy machine changes nothing. */
@Running
@Import(Season.class)
class SavingSpeedTest {

    private static final double MOST_MILLIS = 2;
    private static final int SAVES = 300;

    @Autowired
    private Season season;

    @Autowired
    private Stages stages;

    @Autowired
    private ScoringEntry scoring;

    private Place place;
    private int version;

    @BeforeEach
    void an_open_category() {
        Season.Run run = season.edition();
        var category = season.category(
                run.edition(), criterion("need", 15), criterion("approach", 25), criterion("results", 40));
        var entry = season.entry(run.edition(), category, "Rain gardens");
        place = new Place(category, entry, season.judge(category, "Ann"));
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, LONG_AGO, null), List.of());
    }

    private void saveOnce() {
        Given given =
                new Given(version, Map.of("need", String.valueOf(1 + version % 5)), Map.of("need", "A word more"));
        var saved = scoring.save(place, given, LONG_AGO.plusSeconds(version));
        assertThat(saved).isInstanceOf(Outcome.Done.class);
        version++;
    }

    @Test
    void a_save_takes_at_most_two_milliseconds_of_processor_time() {
        for (int i = 0; i < SAVES; i++) saveOnce();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < SAVES; i++) saveOnce();
        double millis = (thread.getCurrentThreadCpuTime() - before) / 1e6 / SAVES;
        assertThat(millis).as("milliseconds a save").isLessThan(MOST_MILLIS);
    }
}
