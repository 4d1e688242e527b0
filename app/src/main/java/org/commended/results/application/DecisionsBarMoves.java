package org.commended.results.application;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.MoveBar;
import org.commended.panel.Panels;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;

/**
 * Nothing leaves a category that decided to honour it, or comes into one that decided without it. A writer who answers must
 * not learn from that what was decided: whatever was decided since they were asked stops the move, honoured or not. Neither
 * must an organiser from whom an entry of the category is kept.
 */
@Component
class DecisionsBarMoves implements MoveBar {

    private final Decisions decisions;
    private final Panels panels;

    DecisionsBarMoves(Decisions decisions, Panels panels) {
        this.decisions = decisions;
        this.panels = panels;
    }

    @Override
    public void hold(EditionId edition) {
        decisions.hold(edition);
    }

    @Override
    public boolean barsLeaving(Case asked) {
        Instant proposedAt = asked.proposedAt();
        if (proposedAt != null)
            return of(asked.from().id())
                    .anyMatch(decision -> !decision.staged().stagedAt().isBefore(proposedAt));
        boolean blind = !panels.listBarred(asked.by(), asked.from().id()).isEmpty();
        return of(asked.from().id())
                .anyMatch(decision -> blind
                        || decision.staged().entries().contains(asked.entry().id()));
    }

    @Override
    public boolean barsComing(Case asked) {
        return of(asked.to().id()).findAny().isPresent();
    }

    private Stream<Decision> of(CategoryId category) {
        return Stream.of(DecisionKind.values())
                .map(kind -> decisions.find(category, kind))
                .flatMap(Optional::stream);
    }
}
