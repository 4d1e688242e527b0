package org.commended.people.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;

/** One-time requests, and who is signed in. */
public interface SignIns {

    void add(SignInRequest request);

    /** Finds a request and holds it until the transaction ends, so that two spend it only once. */
    Optional<SignInRequest> findAndHold(UUID id);

    Optional<SignInRequest> find(UUID id);

    void countAttempt(UUID id);

    void spend(UUID id, Instant now);

    int countSince(String email, Instant since);

    /** Counts one more asked for from there within this hour, and says how many it makes. */
    int countFrom(Source source, Instant now);

    void begin(Secret token, PersonId person, Instant now, Instant until);

    void end(Secret token);

    /** The person whose cookie it is, with all grants, in one query. */
    Optional<Viewer> findViewer(Secret token, Instant now);
}
