package org.commended.results.application;

import java.util.List;
import org.commended.entry.Anonymity;
import org.commended.results.domain.EntriesNotGoneThrough;
import org.commended.shared.CategoryId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Nothing is decided over entries that judges were never shown. */
@Component
class UnseenEntries {

    private final Anonymity anonymity;

    UnseenEntries(Anonymity anonymity) {
        this.anonymity = anonymity;
    }

    List<Refusal> against(CategoryId category) {
        int unseen = anonymity.listUnredacted(category).size();
        return unseen == 0 ? List.of() : List.of(new EntriesNotGoneThrough(unseen));
    }
}
