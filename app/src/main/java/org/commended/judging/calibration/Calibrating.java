package org.commended.judging.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.JudgeReport;
import org.commended.engine.calibration.Scores;
import org.commended.engine.comparison.RankingOfAnswers;
import org.commended.judging.calibration.CalibratedScores.Flag;
import org.commended.judging.calibration.CalibratedScores.Link;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.calibration.CalibratedScores.Origin;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.calibration.CalibratedScores.Safety;
import org.commended.judging.domain.ScoreTable;
import org.commended.programme.domain.StagePlan.Method;
import org.jspecify.annotations.Nullable;

/** Asks the engine. The same scores give the same report, to the last bit. */
final class Calibrating {

    private static final String UNRELEASED = "unreleased";

    private final TableOfMarks marks;
    private final int places;
    private final long seed;

    /** @param places how many entries stand above the line, at least 1 */
    Calibrating(ScoreTable table, int places, long seed) {
        this.marks = new TableOfMarks(table);
        this.places = places;
        this.seed = seed;
    }

    /**
     * Where every judge read every entry, harsh and lenient marking falls on all alike, and the order is to stay that of the
     * means, which everybody can check: so the additive model is asked for, under which it cannot change.
     */
    CalibratedScores calibrate() {
        CalibrationReport report = engine();
        return new CalibratedScores(
                origin(report.model()),
                report.additive().reml() != null,
                isWhole(),
                report.components().stream()
                        .map(part -> part.stream().map(UUID::fromString).toList())
                        .toList(),
                report.links().stream()
                        .map(link -> new Link(UUID.fromString(link.entry()), UUID.fromString(link.judge())))
                        .toList(),
                report.entries().stream().map(Calibrating::placed).toList(),
                report.judges().stream().map(this::marker).toList(),
                new Safety(
                        report.safety().margin(),
                        report.safety().probability(),
                        report.safety().sameByMean()),
                report.warnings());
    }

    private Origin origin(CalibrationReport.Model model) {
        return new Origin(
                version(),
                model.name(),
                model.reason(),
                seed,
                marks.digest(),
                marks.marking().lowest(),
                marks.marking().highest(),
                places,
                way());
    }

    /** The word of the way in which judges were asked, for whoever counts again; null for marks. */
    private @Nullable String way() {
        return marks.marking().isOfMarks()
                ? null
                : marks.marking().method().name().toLowerCase(Locale.ROOT);
    }

    /** Points that one judge shares out hang together, so nothing is read from how far they lie apart. */
    CalibrationReport engine() {
        if (marks.isOfComparisons()) return RankingOfAnswers.of(marks.answers(), places, seed);
        boolean shared = marks.marking().method() == Method.POINTS;
        Model model = shared || isWhole() ? Model.ADDITIVE : Model.AUTO;
        return Calibration.of(marks.scores(), new CalibrationSettings(places, seed, model), step -> {});
    }

    private boolean isWhole() {
        if (marks.isOfComparisons()) return false;
        Scores scores = marks.scores();
        return scores.size() == scores.entries().size() * scores.judges().size();
    }

    static String version() {
        return Objects.requireNonNullElse(Calibration.class.getPackage().getImplementationVersion(), UNRELEASED);
    }

    private static Placed placed(EntryReport entry) {
        return new Placed(
                UUID.fromString(entry.entry()),
                entry.readings(),
                entry.rawMean(),
                entry.additive().score(),
                entry.additive().sd(),
                entry.score().score(),
                entry.score().low(),
                entry.score().high(),
                entry.rank().rank(),
                entry.rank().low(),
                entry.rank().high(),
                entry.topProbability(),
                entry.tieGroup());
    }

    private Marker marker(JudgeReport judge) {
        List<Flag> flags =
                judge.flags().stream().map(flag -> Flag.valueOf(flag.name())).toList();
        return new Marker(
                UUID.fromString(judge.judge()),
                judge.readings(),
                judge.severity(),
                judge.spread(),
                judge.noise(),
                flags,
                marks.isOfComparisons() ? marks.answers().digests(judge.judge()) : null);
    }
}
