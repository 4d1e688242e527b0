package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.jspecify.annotations.Nullable;

/** What must not depend on names, on the order of rows, or on where the scale begins. */
class InvariancesTest {

    private static final Offset<Double> CLOSE = within(1e-5);
    private static final int TRIES = 25;

    @Property(tries = TRIES)
    void theOrderOfTheRowsChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int entries) {
        List<Mark> marks = table(random, entries);
        CalibrationReport before = report(marks);
        Collections.shuffle(marks, random);

        assertThat(report(marks)).isEqualTo(before);
    }

    @Property(tries = TRIES)
    void namesChangeNothingButNames(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int entries) {
        List<Mark> marks = table(random, entries);
        AdditiveFit before = fit(marks);
        // Turned round, so that the order of the names is another too.
        AdditiveFit after = fit(changed(
                marks,
                mark -> Mark.overall(
                        "n" + (99 - Integer.parseInt(mark.entry().substring(1))), "x" + mark.judge(), mark.score())));

        assertSame(after.reml(), before.reml());
        for (int entry = 0; entry < before.entries().size(); entry++) {
            double renamed = after.entries().reversed().get(entry).effect();
            assertThat(renamed).isCloseTo(before.entries().get(entry).effect(), CLOSE);
        }
    }

    @Property(tries = TRIES)
    void aShiftOfAllScoresShiftsTheMeanAlone(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int entries) {
        List<Mark> marks = table(random, entries);
        AdditiveFit before = fit(marks);
        AdditiveFit after = fit(changed(marks, mark -> Mark.overall(mark.entry(), mark.judge(), mark.score() + 1000)));

        assertThat(after.intercept()).isCloseTo(before.intercept() + 1000, CLOSE);
        for (int entry = 0; entry < before.entries().size(); entry++) {
            assertThat(after.entries().get(entry).effect())
                    .isCloseTo(before.entries().get(entry).effect(), CLOSE);
        }
    }

    /** With every judge on every entry the entries' sums of squares do not know how severe anybody is. */
    @Property(tries = TRIES)
    void aHarsherJudgeChangesNoEntryOfAFullTable(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 10) int entries) {
        List<Mark> marks = full(random, entries, 4);
        List<Mark> harsher = changed(
                marks,
                mark -> Mark.overall(
                        mark.entry(), mark.judge(), mark.score() - (mark.judge().equals("j1") ? 2 : 0)));

        AdditiveFit before = fit(marks);
        AdditiveFit after = fit(harsher);
        for (int one = 0; one < entries; one++) {
            for (int other = 0; other < entries; other++) {
                boolean above = effect(before, one) > effect(before, other) + 1e-6;
                assertThat(above && effect(after, one) < effect(after, other) - 1e-6)
                        .isFalse();
            }
        }
    }

    /** With judges taken as fixed, gaps make no difference: the judge's own effect takes all of it up. */
    @Property(tries = TRIES)
    void aHarsherJudgeChangesNoEntryWhereSeverityIsFree(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 12) int entries) {
        List<Mark> marks = table(random, entries);
        List<Mark> harsher = changed(
                marks,
                mark -> Mark.overall(
                        mark.entry(), mark.judge(), mark.score() - (mark.judge().equals("j1") ? 2 : 0)));

        double[] before = free(marks);
        double[] after = free(harsher);
        for (int entry = 1; entry < entries; entry++) {
            assertThat(after[entry] - after[0]).isCloseTo(before[entry] - before[0], within(1e-2));
        }
    }

    private static double[] free(List<Mark> marks) {
        return Baselines.leastSquares(Tables.usable(marks, null));
    }

    @Property(tries = 3)
    void theJudgesModelKnowsNoOrderOfRowsEither(@ForAll Random random) {
        List<Mark> marks = table(random, 10);
        CalibrationSettings settings = new CalibrationSettings(2, 1, Model.JUDGES, true);
        CalibrationReport before = Calibration.of(Tables.usable(marks, null), settings, _ -> {});
        Collections.shuffle(marks, random);

        assertThat(Calibration.of(Tables.usable(marks, null), settings, _ -> {}))
                .isEqualTo(before);
    }

    private static double effect(AdditiveFit fit, int entry) {
        return fit.entries().get(entry).effect();
    }

    private static void assertSame(@Nullable Double one, @Nullable Double other) {
        assertThat(one == null).isEqualTo(other == null);
        if (one != null && other != null) {
            assertThat(one).isCloseTo(other, CLOSE);
        }
    }

    private static List<Mark> changed(List<Mark> marks, UnaryOperator<Mark> change) {
        return new ArrayList<>(marks.stream().map(change).toList());
    }

    private static AdditiveFit fit(List<Mark> marks) {
        return AdditiveModel.fit(Tables.usable(marks, null));
    }

    private static CalibrationReport report(List<Mark> marks) {
        CalibrationSettings settings = new CalibrationSettings(2, 1, Model.ADDITIVE);
        return Calibration.of(Tables.usable(marks, null), settings, _ -> {});
    }

    private static List<Mark> table(Random random, int entries) {
        List<Mark> marks = full(random, entries, 5);
        marks.removeIf(mark -> random.nextInt(4) == 0 && !mark.judge().equals("j0"));
        return marks;
    }

    private static List<Mark> full(Random random, int entries, int judges) {
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            double quality = 5 + 2 * random.nextGaussian();
            for (int judge = 0; judge < judges; judge++) {
                double score = Math.rint(quality + judge / 2.0 + random.nextGaussian());
                marks.add(Mark.overall("e" + (10 + entry), "j" + judge, score));
            }
        }
        return marks;
    }
}
