package org.commended.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a module has closed for good as exact bytes, and can show to be what was closed. Whoever verifies the record asks
 * every module for its own.
 */
public interface Seals {

    /** The word under which an act puts the fingerprint of what it closed on the record; empty where it opens it again. */
    String FINGERPRINT = "fingerprint";

    /** All there are, each compared with what stands now, in few queries. */
    List<Seal> list();

    /** What does not fit together. */
    enum Fault {
        /** The sealed bytes have another fingerprint than the one kept beside them. */
        BYTES,
        /** What stands is not what the sealed bytes say. */
        DECISION,
        /** The ranking it rests on is not the one the sealed bytes name. */
        RANKING,
        /** The record holds another fingerprint, or none. */
        RECORD,
        /** The record says that it was closed and not opened again, and it is not there. */
        GONE
    }

    /**
     * One of them.
     *
     * @param subject as acts on the record name it
     * @param name for people who run the installation
     * @param fingerprint SHA-256 of the bytes as they stand, 64 small hexadecimal digits
     */
    record Seal(EditionId edition, UUID subject, String name, String fingerprint, Set<Fault> faults) {

        public Seal {
            faults = Set.copyOf(faults);
        }
    }
}
