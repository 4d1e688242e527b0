package org.commended.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * The judged entries of a category in order of standing, for whoever decides about all of them.
 *
 * @param basis what the order rests on
 * @param places how many stand above the line that the chances are about
 * @param keptAt since when it stands as it is; null for the ranking of the scores as they are now
 * @param scale of the marks
 * @param entries the best first, those without a score last
 */
public record Ranking(Basis basis, int places, @Nullable Instant keptAt, Scale scale, List<Ranked> entries) {

    public Ranking {
        entries = List.copyOf(entries);
    }

    /** What an order rests on. */
    public enum Basis {
        /** Adjusted for harsh and lenient marking. */
        ADJUSTED,
        /** Every judge read every entry: adjusting cannot change the order of the means. */
        WHOLE,
        /** Entries were set against each other, and the order is what explains the answers best. */
        COMPARED,
        /** The plain means: too little to tell harsh marking from weak entries, or parts that no judge links. */
        MEANS,
        /** The plain means, until the adjusted scores of a large category are calculated. */
        NOT_YET
    }

    /** The ends of the scale of marks. */
    public record Scale(double low, double high) {}

    /**
     * One entry.
     *
     * @param place from 1; equal scores share one; 0 without a score
     * @param adjusted null where the order rests on the means
     */
    public record Ranked(
            EntryStanding standing, int place, @Nullable Adjusted adjusted) {

        public EntryId entry() {
            return standing.entry();
        }

        /** What the order goes by; null without a score. */
        public @Nullable Double score() {
            if (adjusted != null) return adjusted.score();
            return standing.mean() == null
                    ? null
                    : Double.valueOf(Objects.requireNonNull(standing.mean()).doubleValue());
        }
    }

    /**
     * A score allowed for harsh and lenient marking.
     *
     * @param low the truth lies from here, nine times in ten,
     * @param high to here
     * @param bestPlace the places it could hold, nine times in ten: from here
     * @param lastPlace to here
     * @param chance that it truly belongs above the line; null where it is known for another line only
     * @param tie entries of one number cannot be told from the best among them
     */
    public record Adjusted(
            double score,
            double low,
            double high,
            int bestPlace,
            int lastPlace,
            @Nullable Double chance,
            int tie) {}

    public boolean isAdjusted() {
        return basis == Basis.ADJUSTED || basis == Basis.WHOLE || basis == Basis.COMPARED;
    }

    public Optional<Ranked> find(EntryId entry) {
        return entries.stream().filter(one -> one.entry().equals(entry)).findFirst();
    }

    public List<EntryStanding> standings() {
        return entries.stream().map(Ranked::standing).toList();
    }

    /** Whether one stands surely before the other in this order: equal scores do not. */
    public boolean isBefore(EntryId one, EntryId other) {
        int first = find(one).map(Ranked::place).orElse(0);
        int second = find(other).map(Ranked::place).orElse(0);
        return first > 0 && (second == 0 || first < second);
    }

    /** Half-way between the last score above the line and the first below; empty where the line parts nothing. */
    public Optional<Double> cut() {
        if (places < 1 || places >= entries.size()) return Optional.empty();
        Double in = entries.get(places - 1).score();
        Double out = entries.get(places).score();
        return in == null || out == null ? Optional.empty() : Optional.of((in + out) / 2);
    }

    /** The plain means in order, with the places they hold. */
    public static List<Ranked> byMeans(List<EntryStanding> standings) {
        List<Ranked> ranked = new ArrayList<>();
        for (EntryStanding standing : standings) {
            boolean tied = !ranked.isEmpty()
                    && standing.mean() != null
                    && standing.mean().equals(ranked.getLast().standing().mean());
            int place = tied ? ranked.getLast().place() : ranked.size() + 1;
            ranked.add(new Ranked(standing, standing.mean() == null ? 0 : place, null));
        }
        return ranked;
    }
}
