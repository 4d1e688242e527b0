package org.commended.judging.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commended.judging.EntryStanding;
import org.commended.judging.ProposedLevels;
import org.commended.judging.Standings;
import org.commended.judging.domain.Stages;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProposingLevels implements ProposedLevels {

    private final Stages stages;
    private final Standings standings;

    ProposingLevels(Stages stages, Standings standings) {
        this.stages = stages;
        this.standings = standings;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EntryId, String> list(CategoryId category) {
        Map<String, BigDecimal> from = stages.findLatestScored(category)
                .map(stage -> stage.plan().levels())
                .orElse(Map.of());
        if (from.isEmpty()) return Map.of();
        Map<EntryId, String> levels = new HashMap<>();
        standings.list(category).stream().filter(one -> one.mean() != null).forEach(one -> reached(one, from)
                .ifPresent(level -> levels.put(one.entry(), level)));
        return levels;
    }

    /** Of the levels whose mean it reaches, that which asks for most. */
    private static Optional<String> reached(EntryStanding standing, Map<String, BigDecimal> from) {
        BigDecimal mean = Objects.requireNonNull(standing.mean());
        return from.entrySet().stream()
                .filter(level -> mean.compareTo(level.getValue()) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
