package org.commended.results.feedback;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;

/** The results that everybody can read by now, as the public's own role of the database sees them. */
@Component
class OpenResults {

    private final Announced announced;

    OpenResults(Announced announced) {
        this.announced = announced;
    }

    Map<CategoryId, AnnouncedDecision> list(EditionId edition) {
        return announced.listDecisions(edition).stream()
                .filter(decision -> decision.kind() == DecisionKind.RESULT)
                .collect(toMap(AnnouncedDecision::category, Function.identity(), (one, other) -> one));
    }
}
