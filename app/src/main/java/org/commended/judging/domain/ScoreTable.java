package org.commended.judging.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * The marks of one stage that count: entries × judges × criteria. Everything that is calculated from scores takes this,
 * and nothing else. Judges who left or are barred from an entry are not in it; their sheets are kept elsewhere.
 */
public final class ScoreTable {

    private final List<EntryId> entries;
    private final List<PersonId> judges;
    private final List<Criterion> criteria;
    private final List<Reading> readings;
    private final Marking marking;
    private final Map<EntryId, Map<PersonId, Reading>> byEntry = new HashMap<>();
    private final Map<Reading, BigDecimal> composites = new IdentityHashMap<>();

    /**
     * @param criteria with their weights; only the proportions between weights matter
     * @param readings one for each entry and judge at most
     */
    public ScoreTable(List<EntryId> entries, List<PersonId> judges, List<Criterion> criteria, List<Reading> readings) {
        this(entries, judges, criteria, readings, Marking.ofMarks(new Criteria(criteria)));
    }

    /** @param marking how the readings came about */
    public ScoreTable(
            List<EntryId> entries,
            List<PersonId> judges,
            List<Criterion> criteria,
            List<Reading> readings,
            Marking marking) {
        this.marking = marking;
        this.entries = List.copyOf(entries);
        this.judges = List.copyOf(judges);
        this.criteria = List.copyOf(criteria);
        this.readings = List.copyOf(readings);
        Map<Weighed, BigDecimal> divided = new HashMap<>();
        for (Reading reading : this.readings) {
            byEntry.computeIfAbsent(reading.entry(), entry -> new LinkedHashMap<>())
                    .put(reading.judge(), reading);
            Weighed weighed = weighed(reading);
            if (weighed.weights().signum() > 0)
                composites.put(reading, divided.computeIfAbsent(weighed, Weighed::composite));
        }
    }

    /** One judge's marks for one entry, by criterion. */
    public record Reading(EntryId entry, PersonId judge, Map<String, Integer> marks) {

        public Reading {
            marks = Map.copyOf(marks);
        }
    }

    public List<EntryId> entries() {
        return entries;
    }

    public List<PersonId> judges() {
        return judges;
    }

    public Marking marking() {
        return marking;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** Few of them differ: marks are a handful of figures. So each is divided once, which is what costs. */
    private record Weighed(BigDecimal sum, BigDecimal weights) {
        BigDecimal composite() {
            return sum.divide(weights, MathContext.DECIMAL128);
        }
    }

    private Weighed weighed(Reading reading) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            Integer mark = reading.marks().get(criterion.id());
            if (mark == null) continue;
            sum = sum.add(criterion.weight().multiply(BigDecimal.valueOf(mark)));
            weights = weights.add(criterion.weight());
        }
        return new Weighed(sum, weights);
    }

    /**
     * {@code Σ w·s / Σ w} over the criteria that have a mark, on the scale of the marks; empty where none has.
     *
     * @param reading one of this table's
     */
    public Optional<BigDecimal> composite(Reading reading) {
        return Optional.ofNullable(composites.get(reading));
    }

    /** The composites that an entry's judges gave, in no order. */
    public List<BigDecimal> composites(EntryId entry) {
        return readings(entry).stream()
                .map(this::composite)
                .flatMap(Optional::stream)
                .toList();
    }

    public Collection<Reading> readings(EntryId entry) {
        return byEntry.getOrDefault(entry, Map.of()).values();
    }

    public Optional<Reading> find(EntryId entry, PersonId judge) {
        return Optional.ofNullable(byEntry.getOrDefault(entry, Map.of()).get(judge));
    }
}
