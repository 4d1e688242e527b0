package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.commended.entry.domain.Entry;
import org.commended.judging.ProposedLevels;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.GoingOn;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProposingLevels implements ProposedLevels {

    private final Programmes programmes;
    private final Stages stages;
    private final ReadingScores scores;

    ProposingLevels(Programmes programmes, Stages stages, ReadingScores scores) {
        this.programmes = programmes;
        this.stages = stages;
        this.scores = scores;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EntryId, String> list(CategoryId category) {
        return stages.findLatestScored(category)
                .filter(stage -> !stage.plan().levels().isEmpty())
                .map(this::reached)
                .orElse(Map.of());
    }

    private Map<EntryId, String> reached(Stage stage) {
        List<Entry> judged = scores.listEntries(stage);
        Criteria criteria = Criteria.of(programmes.getCategory(stage.category()), stage);
        GoingOn rule = new GoingOn(stage.plan(), scores.getTable(stage, judged, criteria));
        return judged.stream()
                .filter(entry -> rule.level(entry.id()).isPresent())
                .collect(toMap(Entry::id, entry -> rule.level(entry.id()).orElseThrow()));
    }
}
