package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** The frozen copies of entries: kept to the byte, the last one counts. */
public interface Submissions {

    /** Freezes a copy. */
    SubmittedEntry keep(Frozen copy, Kept kept);

    /** Keeps what a file said of an entry, so that it can be judged; nobody sent it. */
    SubmittedEntry keepImported(Frozen copy);

    Optional<SubmittedEntry> find(EntryId entry);

    /** The last copy that was sent by one of its writers: what a receipt is given for, whatever was put right in it since. */
    Optional<SubmittedEntry> findReceived(EntryId entry);

    /** The frozen text of the copy that counts, to the byte. */
    Optional<String> findText(EntryId entry);

    /** Everything that was ever received of an entry, newest first. */
    List<Kept> list(EntryId entry);

    /** Whether the copy that counts is one in which an organiser put something right; of the list, newest first. */
    static boolean isCorrected(List<Kept> kept) {
        return !kept.isEmpty() && kept.getFirst().correction();
    }

    /**
     * How a copy came to be kept.
     *
     * @param correction whether an organiser put something right in it
     * @param late whether it came after the deadline, in the grace of the house
     */
    record Kept(PersonId by, boolean correction, Instant at, boolean late) {

        public Kept(PersonId by, boolean correction, Instant at) {
            this(by, correction, at, false);
        }
    }

    /** Whether what was sent last came after the deadline, in the grace of the house; of the list, newest first. */
    static boolean isLate(List<Kept> kept) {
        return kept.stream()
                .filter(one -> !one.correction())
                .findFirst()
                .filter(Kept::late)
                .isPresent();
    }
}
