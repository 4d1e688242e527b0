package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.judging.EntryStanding;
import org.commended.shared.EntryId;

/**
 * Where a list of entries would be cut after a number of places, and which entries the plain means cannot tell apart there.
 *
 * <p>Judges differ: pooled over all entries, their composites lie s apart within one entry
 * ({@code s² = Σ (n−1)·s_i² / Σ (n−1)}), so the mean of n of them is uncertain by {@code s/√n}. An entry is close to the
 * line when its mean is nearer to it than that.
 *
 * @param at half-way between the last entry in and the first one out, on the scale of the marks
 * @param close the entries on either side that are close
 */
public record CutLine(int places, double at, Set<EntryId> close) {

    public CutLine {
        close = Set.copyOf(close);
    }

    private static final int MOST_USUAL = 5;

    /** After how many places it is drawn where nobody says: half of the entries, five at most. */
    public static int usual(int entries) {
        return Math.min(MOST_USUAL, (entries + 1) / 2);
    }

    /** After how many places it is drawn where somebody says, or perhaps nobody does: then 0 is asked. */
    public static int places(int asked, int entries) {
        return asked > 0 ? Math.min(asked, Math.max(1, entries)) : usual(entries);
    }

    /** Empty where the line does not part entries that have scores. */
    public static Optional<CutLine> of(List<EntryStanding> ranked, int places) {
        List<EntryStanding> scored =
                ranked.stream().filter(entry -> entry.mean() != null).toList();
        if (places < 1 || places >= scored.size()) return Optional.empty();
        double at = (mean(scored.get(places - 1)) + mean(scored.get(places))) / 2;
        double apart = pooledDeviation(scored);
        Set<EntryId> close = scored.stream()
                .filter(entry -> Math.abs(mean(entry) - at) <= apart / Math.sqrt(entry.readings()))
                .map(EntryStanding::entry)
                .collect(Collectors.toSet());
        return Optional.of(new CutLine(places, at, close));
    }

    private static double mean(EntryStanding entry) {
        return Objects.requireNonNull(entry.mean()).doubleValue();
    }

    private static double pooledDeviation(List<EntryStanding> scored) {
        double squares = 0;
        int freedom = 0;
        for (EntryStanding entry : scored) {
            BigDecimal spread = entry.spread();
            if (spread == null) continue;
            squares += (entry.readings() - 1) * spread.doubleValue() * spread.doubleValue();
            freedom += entry.readings() - 1;
        }
        return freedom == 0 ? 0 : Math.sqrt(squares / freedom);
    }
}
