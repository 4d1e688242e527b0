package org.commended.meeting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;

/** What happened at meetings. */
public interface Minutes {

    List<Line> list(UUID meeting);

    void add(UUID meeting, Line line);

    /** The minutes as they were signed off; empty before. */
    Optional<Signed> findSigned(UUID meeting);

    void sign(UUID meeting, Signed signed);

    /** All there are. */
    List<Kept> listSigned();

    /** @param fingerprint SHA-256 of the body */
    record Signed(byte[] body, byte[] fingerprint, PersonId by, Instant at) {}

    record Kept(Meeting meeting, Signed signed) {}
}
