package org.commended.results.application;

import java.util.UUID;
import org.commended.entry.Anonymity;
import org.commended.results.DecisionSealed;
import org.commended.results.SealOpened;
import org.commended.shared.CategoryId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the names of a category that is judged without them once a decision of it is locked, in the same transaction. */
@Component
class ShowingNames {

    private final Anonymity anonymity;

    ShowingNames(Anonymity anonymity) {
        this.anonymity = anonymity;
    }

    @EventListener
    void hear(DecisionSealed locked) {
        anonymity.show(category(locked.category()), locked.at());
    }

    @EventListener
    void hear(SealOpened opened) {
        anonymity.hide(category(opened.category()));
    }

    private static CategoryId category(UUID id) {
        return new CategoryId(id);
    }
}
