package org.commended.judging.application;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.EntryStanding;
import org.commended.judging.Standings;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.judging.domain.Summary;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks entries by the plain mean of what their judges gave. */
@Component
public class StandingsByMean implements Standings {

    private static final Comparator<Ranked> BEST_FIRST = comparing(Ranked::mean, nullsLast(reverseOrder()))
            .thenComparing(ranked -> ranked.standing().title());

    private final Programmes programmes;
    private final Entries entries;
    private final Stages stages;
    private final ReadingScores scores;
    private final Panels panels;

    StandingsByMean(Programmes programmes, Entries entries, Stages stages, ReadingScores scores, Panels panels) {
        this.programmes = programmes;
        this.panels = panels;
        this.entries = entries;
        this.stages = stages;
        this.scores = scores;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryStanding> list(CategoryId category) {
        Optional<Stage> stage = stages.findLatestScored(category).or(() -> stages.findLatest(category));
        Criteria criteria = Criteria.of(programmes.getCategory(category), stage.orElse(null));
        if (stage.isEmpty()) return rank(entries.listJudged(category), noScores(criteria));
        List<Entry> judged = scores.listEntries(stage.get());
        return rank(judged, scores.getTable(stage.get(), judged, criteria));
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryStanding> list(CategoryId category, PersonId reader) {
        List<EntryId> kept = panels.listBarred(reader, category);
        return list(category).stream()
                .filter(standing -> !kept.contains(standing.entry()))
                .toList();
    }

    private static ScoreTable noScores(Criteria criteria) {
        return new ScoreTable(List.of(), List.of(), criteria.list(), List.of());
    }

    /** The entries by their unrounded means, highest first; those without a score last, by title. */
    public static List<EntryStanding> rank(List<Entry> judged, ScoreTable table) {
        return judged.stream()
                .map(entry -> ranked(entry, Summary.of(table.composites(entry.id()))))
                .sorted(BEST_FIRST)
                .map(Ranked::standing)
                .toList();
    }

    private record Ranked(@Nullable BigDecimal mean, EntryStanding standing) {}

    private static Ranked ranked(Entry entry, Optional<Summary> summary) {
        return summary.map(some -> new Ranked(some.mean(), standing(entry, some)))
                .orElseGet(() ->
                        new Ranked(null, new EntryStanding(entry.id(), entry.title(), 0, null, null, null, null)));
    }

    private static EntryStanding standing(Entry entry, Summary summary) {
        BigDecimal deviation = summary.deviation();
        return new EntryStanding(
                entry.id(),
                entry.title(),
                summary.readings(),
                Summary.shown(summary.mean()),
                deviation == null ? null : Summary.shown(deviation),
                Summary.shown(summary.lowest()),
                Summary.shown(summary.highest()));
    }
}
