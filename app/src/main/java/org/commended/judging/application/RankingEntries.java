package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.EntryStanding;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Adjusted;
import org.commended.judging.Ranking.Basis;
import org.commended.judging.Ranking.Ranked;
import org.commended.judging.Rankings;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.calibration.CalibratingStage;
import org.commended.judging.calibration.Calibrations;
import org.commended.judging.calibration.Calibrations.Kept;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RankingEntries implements Rankings {

    private final Programmes programmes;
    private final Entries entries;
    private final Anonymity anonymity;
    private final Stages stages;
    private final ReadingScores scores;
    private final CalibratingStage calibrating;
    private final Calibrations calibrations;

    RankingEntries(
            Programmes programmes,
            Entries entries,
            Anonymity anonymity,
            Stages stages,
            ReadingScores scores,
            CalibratingStage calibrating,
            Calibrations calibrations) {
        this.programmes = programmes;
        this.entries = entries;
        this.anonymity = anonymity;
        this.stages = stages;
        this.scores = scores;
        this.calibrating = calibrating;
        this.calibrations = calibrations;
    }

    /** What was scored at the latest stage with scores. */
    private record Scored(Stage stage, List<Entry> judged, ScoreTable table) {}

    private Optional<Scored> scored(Category category) {
        return stages.findLatestScored(category.id()).map(stage -> {
            List<Entry> judged = scores.listEntries(stage);
            return new Scored(stage, judged, scores.getTable(stage, judged, Criteria.of(category, stage)));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Ranking get(CategoryId id, int places) {
        Category category = programmes.getCategory(id);
        return scored(category)
                .map(scored -> ranking(category, scored, places))
                .orElseGet(() -> new Ranking(
                        Basis.MEANS,
                        places,
                        null,
                        scale(Criteria.of(category)),
                        Ranking.byMeans(StandingsByMean.rank(judged(id), noScores(category)))));
    }

    private List<Entry> judged(CategoryId category) {
        return stages.findLatest(category).map(scores::listEntries).orElseGet(() -> entries.listJudged(category));
    }

    private static ScoreTable noScores(Category category) {
        return new ScoreTable(List.of(), List.of(), Criteria.of(category).list(), List.of());
    }

    private Ranking ranking(Category category, Scored scored, int asked) {
        List<EntryStanding> means = StandingsByMean.rank(scored.judged(), scored.table());
        int places = CutLine.places(asked, means.size());
        Optional<CalibratedScores> found = calibrating.find(scored.stage(), scored.table(), places);
        return found.filter(CalibratedScores::ranks)
                .map(report ->
                        new Ranking(basis(report), places, null, scale(scored.table()), ranked(report, means, places)))
                .orElseGet(() -> new Ranking(
                        found.isEmpty() && !CalibratingStage.isSmall(scored.table()) ? Basis.NOT_YET : Basis.MEANS,
                        places,
                        null,
                        scale(scored.table()),
                        Ranking.byMeans(means)));
    }

    private static Basis basis(CalibratedScores report) {
        if (report.origin().isOfComparisons()) return Basis.COMPARED;
        return report.whole() ? Basis.WHOLE : Basis.ADJUSTED;
    }

    private static Ranking.Scale scale(ScoreTable table) {
        return new Ranking.Scale(table.marking().lowest(), table.marking().highest());
    }

    private static Ranking.Scale scale(CalibratedScores report) {
        return new Ranking.Scale(report.origin().lowest(), report.origin().highest());
    }

    private static Ranking.Scale scale(Criteria criteria) {
        return new Ranking.Scale(Criteria.LOWEST, criteria.highest());
    }

    /** @param places the line that is asked about: chances of another are left out */
    private static List<Ranked> ranked(CalibratedScores report, List<EntryStanding> means, int places) {
        Map<EntryId, EntryStanding> known = means.stream().collect(toMap(EntryStanding::entry, Function.identity()));
        List<Ranked> ranked = new ArrayList<>();
        for (Placed placed : report.entries()) {
            EntryStanding standing = known.remove(placed.id());
            Double chance = report.origin().places() == places ? (Double) placed.top() : null;
            if (standing != null) ranked.add(new Ranked(standing, placed.rank(), adjusted(placed, chance)));
        }
        Stream<EntryStanding> unscored = means.stream().filter(one -> known.containsKey(one.entry()));
        unscored.forEach(one -> ranked.add(new Ranked(one, 0, null)));
        return ranked;
    }

    private static Adjusted adjusted(Placed placed, @Nullable Double chance) {
        return new Adjusted(
                placed.score(), placed.low(), placed.high(), placed.rankLow(), placed.rankHigh(), chance, placed.tie());
    }

    @Override
    @Transactional
    public Optional<UUID> keep(CategoryId id, int places, Instant now) {
        return scored(programmes.getCategory(id))
                .flatMap(scored -> calibrating.keep(scored.stage(), scored.table(), places, now))
                .filter(kept -> kept.scores().ranks())
                .map(Kept::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ranking> find(UUID id) {
        return calibrations.find(id).map(this::asItWas);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findText(UUID id) {
        return calibrations.findText(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findMarks(UUID id) {
        return calibrations.findScores(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> listFingerprints(Collection<UUID> ids) {
        return calibrations.listFingerprints(ids);
    }

    private Ranking asItWas(Kept kept) {
        CalibratedScores report = kept.scores();
        boolean hidden = anonymity.hides(stages.find(kept.stage()).orElseThrow().category());
        Map<EntryId, String> titles = entries
                .list(report.entries().stream().map(Placed::id).toList())
                .stream()
                .collect(toMap(Entry::id, hidden ? Entry::reference : Entry::title));
        List<EntryStanding> means = report.entries().stream()
                .map(placed -> standing(placed, titles.getOrDefault(placed.id(), "")))
                .toList();
        int places = report.origin().places();
        return new Ranking(basis(report), places, kept.at(), scale(report), ranked(report, means, places));
    }

    private static EntryStanding standing(Placed placed, String title) {
        BigDecimal mean = BigDecimal.valueOf(placed.mean()).setScale(2, RoundingMode.HALF_UP);
        return new EntryStanding(placed.id(), title, placed.readings(), mean, null, null, null);
    }
}
