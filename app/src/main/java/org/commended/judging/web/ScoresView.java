package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.judging.application.Advising;
import org.commended.judging.application.Advising.Advised;
import org.commended.judging.application.Advising.Awaited;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.calibration.CalibratingStage;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The scores of a stage as they are shown.
 *
 * @param plain by their means, for what is the same either way
 * @param ranking null where the means rank
 * @param advice one more reading that would help, the most helpful first
 * @param awaited readings that were asked of guests and are not in
 * @param places after how many the line was asked for
 * @param ballots how far each judge is at a stage without sheets; none where there are
 * @param whyMeans the word of the text that says why they do: too-little, parts, not-yet; empty otherwise
 */
public record ScoresView(
        MeansView plain,
        @Nullable RankingView ranking,
        List<AdviceRow> advice,
        List<Awaited> awaited,
        int places,
        String whyMeans,
        List<BallotRow> ballots) {

    /** Whether the ranking is about another line than the one that was asked for, which takes a minute to calculate. */
    public boolean isOfAnotherLine() {
        return ranking != null && ranking.places() != places;
    }

    /** The rows in the order they are shown. */
    public List<MeansView.Row> rows() {
        return ranking == null
                ? plain.rows()
                : ranking.rows().stream().map(RankedRow::plain).toList();
    }

    /** The places of the ranking, equal ones where entries are level; none where the means rank. */
    public Map<EntryId, Integer> ranks() {
        return ranking == null
                ? Map.of()
                : ranking.scores().entries().stream().collect(toMap(Placed::id, Placed::rank));
    }

    /** Makes it from what a reader may see, and from nothing else. */
    @Component
    static class Making {

        private final CalibratingStage calibrating;
        private final Advising advising;
        private final Programmes programmes;

        private final Ballots ballots;

        Making(CalibratingStage calibrating, Advising advising, Programmes programmes, Ballots ballots) {
            this.ballots = ballots;
            this.calibrating = calibrating;
            this.advising = advising;
            this.programmes = programmes;
        }

        ScoresView of(Means means, int asked, Instant now) {
            int places = CutLine.places(asked, means.entries().size());
            MeansView plain = MeansView.of(means, places);
            Stage stage = means.stage();
            if (stage == null || !plain.hasScores()) return means(plain, places, "");
            Optional<CalibratedScores> found = calibrating.find(stage, means.table(), places);
            if (found.isEmpty()) return means(plain, places, "not-yet");
            if (found.get().ranks()) return ranked(plain, found.get(), places, now);
            return means(plain, places, why(found.get()));
        }

        private static String why(CalibratedScores scores) {
            boolean compared = scores.origin().isOfComparisons();
            if (scores.parts().size() > 1) return compared ? "apart" : "parts";
            return compared ? "" : "too-little";
        }

        private ScoresView means(MeansView plain, int places, String why) {
            List<BallotRow> said = BallotRow.of(plain.means(), ballots);
            return new ScoresView(plain, null, List.of(), advising.listAwaited(plain.means()), places, why, said);
        }

        /** Of the categories, where somebody of another panel could be asked. */
        private Map<CategoryId, String> names(MeansView plain, List<Advised> advised) {
            if (advised.stream().allMatch(Advised::member)) return Map.of();
            return programmes.listCategories(plain.means().category().edition()).stream()
                    .collect(toMap(Category::id, Category::name));
        }

        private ScoresView ranked(MeansView plain, CalibratedScores scores, int places, Instant now) {
            RankingView ranking = RankingView.of(plain, scores);
            List<Advised> advised = advising.list(plain.means(), scores, now);
            List<AdviceRow> advice = AdviceRow.of(ranking, advised, names(plain, advised));
            List<BallotRow> said = BallotRow.of(plain.means(), ballots);
            return new ScoresView(plain, ranking, advice, advising.listAwaited(plain.means()), places, "", said);
        }
    }
}
