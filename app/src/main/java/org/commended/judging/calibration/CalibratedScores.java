package org.commended.judging.calibration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the engine makes of one stage's scores, as it is kept: the platform's own record, so that what was decided by it
 * still reads the same when the engine has moved on. All scores are in points of the criteria's scale.
 *
 * @param estimated whether there was enough to tell harsh marking from weak entries; otherwise nothing is adjusted
 * @param whole whether every judge with a score read every entry
 * @param parts entries that a chain of judges links; more than one part cannot be compared with another
 * @param links readings without which two parts of the table, each with other readings, could not be compared
 * @param entries that have a score, the best first; where parts cannot be compared, part after part
 * @param judges who gave one
 * @param notes what the engine has to say of its own work, in English sentences
 */
public record CalibratedScores(
        Origin origin,
        boolean estimated,
        boolean whole,
        List<List<UUID>> parts,
        List<Link> links,
        List<Placed> entries,
        List<Marker> judges,
        Safety safety,
        List<String> notes) {

    public CalibratedScores {
        parts = parts.stream().map(List::copyOf).toList();
        links = List.copyOf(links);
        entries = List.copyOf(entries);
        judges = List.copyOf(judges);
        notes = List.copyOf(notes);
    }

    /**
     * What the report was made from and by, so that it can be made again.
     *
     * @param model additive or judges
     * @param reason why this model ranks
     * @param digest SHA-256 of the scores, see {@link TableOfMarks#digest}
     * @param lowest mark that could be given, and the highest
     * @param places how many entries stand above the line
     * @param way how judges were asked: ranking, pairs, points; null for marks, as in all that was kept before there were others
     */
    public record Origin(
            String engine,
            String model,
            String reason,
            long seed,
            String digest,
            int lowest,
            int highest,
            int places,
            @Nullable String way) {

        public boolean isOfComparisons() {
            return "ranking".equals(way) || "pairs".equals(way);
        }
    }

    /** One reading. */
    public record Link(UUID entry, UUID judge) {

        public boolean isOf(EntryId someEntry, PersonId somebody) {
            return someEntry.value().equals(entry) && somebody.value().equals(judge);
        }
    }

    /**
     * One entry.
     *
     * @param mean of its readings as they were given
     * @param additive its score by the additive model
     * @param score what the panel's average judge would give; the truth lies from low to high nine times in ten
     * @param rank from 1 within its part; the truth lies from rankLow to rankHigh nine times in ten
     * @param top how likely it truly belongs above the line
     * @param tie entries of one number cannot be told from the best among them
     */
    public record Placed(
            UUID entry,
            int readings,
            double mean,
            double additive,
            @Nullable Double additiveSd,
            double score,
            double low,
            double high,
            int rank,
            int rankLow,
            int rankHigh,
            double top,
            int tie) {

        public EntryId id() {
            return new EntryId(entry);
        }
    }

    /**
     * How one judge marked.
     *
     * @param severity points above the panel: a harsh judge's is negative
     * @param spread how far they tell entries apart, 1 as the panel does
     * @param noise what is left over, in points; of whoever compared entries the share of their answers that the ranking
     *     contradicts
     * @param answers where entries were compared, a short digest of each answer; null otherwise
     */
    public record Marker(
            UUID judge,
            int readings,
            double severity,
            double spread,
            double noise,
            List<Flag> flags,
            @Nullable List<String> answers) {

        public Marker {
            flags = List.copyOf(flags);
        }

        public PersonId id() {
            return new PersonId(judge);
        }
    }

    /** What a chair should look at, as the engine tells it. */
    public enum Flag {
        FLAT,
        RANDOM,
        OUTLIER,
        DECIDES_WINNER
    }

    /**
     * How safe the first place is.
     *
     * @param margin between the first two, in points
     * @param probability that the first is truly the best
     * @param sameByMean whether the plain means have the same first
     */
    public record Safety(double margin, double probability, boolean sameByMean) {}

    public Optional<Placed> find(EntryId entry) {
        return entries.stream().filter(placed -> placed.id().equals(entry)).findFirst();
    }

    public Optional<Marker> find(PersonId judge) {
        return judges.stream().filter(marker -> marker.id().equals(judge)).findFirst();
    }

    /** Whether all entries can be ranked by it: something was told of the judges, and their readings link all entries. */
    public boolean ranks() {
        return estimated && entries.size() > 1 && parts.size() == 1;
    }

    /** Half-way between the last score above the line and the first below it; empty where nothing lies below. */
    public Optional<Double> cut() {
        int places = origin.places();
        if (places < 1 || places >= entries.size()) return Optional.empty();
        return Optional.of(
                (entries.get(places - 1).score() + entries.get(places).score()) / 2);
    }
}
