package org.commended.meeting.domain;

import java.time.Instant;
import java.util.Optional;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/** The tie rules of categories. */
public interface TieRules {

    /** The one that was fixed; empty where nobody did. */
    Optional<TieRule> find(CategoryId category);

    void put(CategoryId category, TieRule rule, PersonId by, Instant now);
}
