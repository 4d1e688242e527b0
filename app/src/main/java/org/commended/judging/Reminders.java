package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** When judges were reminded of what they have to give. Answered by whoever writes letters; judging does not. */
public interface Reminders {

    /** The last time each was, in one query; nobody who never was. */
    Map<PersonId, Instant> listLatest(EditionId edition);
}
