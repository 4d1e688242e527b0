package org.commended.meeting.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.PersonId;

/** What members vote for while a vote is open. */
public interface Ballots {

    /** Casts a vote, or changes it. @return whether that changed anything */
    boolean put(Ballot ballot, Instant now);

    /** What each has voted for, by person. */
    Map<PersonId, String> list(UUID vote);

    /** Forgets who chose what, once it is counted. */
    void forgetChoices(UUID vote);

    record Ballot(UUID meeting, UUID vote, PersonId person, String choice) {}
}
