package org.commended.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;

/** Asks a judge of another panel into this one. */
public interface AskingJudge {

    /** Invites somebody who is known; they accept the terms of this panel as well. Done: the seat offered. */
    Outcome<UUID> ask(CategoryId category, PersonId judge, PersonId by, Instant now);

    /** Which judged entries of a category would be kept from people who do not sit on its panel; nothing is written down. */
    Map<PersonId, List<EntryId>> listWouldBeBarred(CategoryId category, Collection<PersonId> judges, Instant now);
}
