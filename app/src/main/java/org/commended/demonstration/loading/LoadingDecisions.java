package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.List;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Notes.Decided;
import org.commended.results.application.ImportingResults;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.StagedDecision;
import org.springframework.stereotype.Component;

/** What a season file has no words for: that no award was made, and why. */
@Component
@OnlyInDemonstration
class LoadingDecisions {

    private final ImportingResults importing;

    LoadingDecisions(ImportingResults importing) {
        this.importing = importing;
    }

    void load(Stage stage, List<Decided> decisions, Instant now) {
        List<StagedDecision> without = decisions.stream()
                .filter(one -> one.outcome().equals("no-award"))
                .map(one -> new StagedDecision(
                        DecisionId.next(),
                        stage.edition(),
                        stage.category(one.category()).id(),
                        DecisionKind.RESULT,
                        true,
                        true,
                        one.reason(),
                        List.of(),
                        null,
                        now,
                        0))
                .toList();
        importing.take(stage.edition(), without, null, now);
    }
}
