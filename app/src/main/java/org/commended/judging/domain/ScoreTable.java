package org.commended.judging.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * The marks of one stage that count: entries × judges × criteria. Everything that is calculated from scores takes this,
 * and nothing else. Judges who left or are barred from an entry are not in it; their sheets are kept elsewhere.
 *
 * @param criteria with their weights; only the proportions between weights matter
 * @param readings one for each entry and judge at most
 */
public record ScoreTable(
        List<EntryId> entries, List<PersonId> judges, List<Criterion> criteria, List<Reading> readings) {

    public ScoreTable {
        entries = List.copyOf(entries);
        judges = List.copyOf(judges);
        criteria = List.copyOf(criteria);
        readings = List.copyOf(readings);
    }

    /** One judge's marks for one entry, by criterion. */
    public record Reading(EntryId entry, PersonId judge, Map<String, Integer> marks) {

        public Reading {
            marks = Map.copyOf(marks);
        }
    }

    /** {@code Σ w·s / Σ w} over the criteria that have a mark, on the scale of the marks; empty where none has. */
    public Optional<BigDecimal> composite(Reading reading) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            Integer mark = reading.marks().get(criterion.id());
            if (mark == null) continue;
            sum = sum.add(criterion.weight().multiply(BigDecimal.valueOf(mark)));
            weights = weights.add(criterion.weight());
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, MathContext.DECIMAL128));
    }

    /** The composites that an entry's judges gave, in no order. */
    public List<BigDecimal> composites(EntryId entry) {
        return readings.stream()
                .filter(reading -> reading.entry().equals(entry))
                .map(this::composite)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Reading> find(EntryId entry, PersonId judge) {
        return readings.stream()
                .filter(reading ->
                        reading.entry().equals(entry) && reading.judge().equals(judge))
                .findFirst();
    }

    /** The same without some entries, for a reader they are kept from. */
    public ScoreTable without(List<EntryId> kept) {
        return new ScoreTable(
                entries.stream().filter(entry -> !kept.contains(entry)).toList(),
                judges,
                criteria,
                readings.stream()
                        .filter(reading -> !kept.contains(reading.entry()))
                        .toList());
    }
}
