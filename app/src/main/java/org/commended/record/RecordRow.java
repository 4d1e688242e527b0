package org.commended.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on the record.
 *
 * @param chain the edition, or {@link #INSTALLATION}
 * @param seq its place in the chain, from 1 without a gap
 * @param at to the microsecond, as the database keeps it
 * @param previous the hash of the row before; {@link #NOTHING} for the first
 */
record RecordRow(
        UUID chain,
        long seq,
        Instant at,
        String kind,
        @Nullable UUID by,
        UUID subject,
        Map<String, String> about,
        Hash previous) {

    static final UUID INSTALLATION = new UUID(0, 0);
    static final Hash NOTHING = new Hash(new byte[32]);

    RecordRow {
        about = Map.copyOf(about);
    }

    /** SHA-256 over the fields in their order, each with its length before it, so that no two rows read the same. */
    Hash hash() {
        MessageDigest digest = sha256();
        for (Object field : new Object[] {chain, seq, at, kind, by == null ? "" : by, subject, new TreeMap<>(about)}) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        digest.update(previous.bytes());
        return new Hash(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
