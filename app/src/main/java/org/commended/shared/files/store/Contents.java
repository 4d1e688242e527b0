package org.commended.shared.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Contents of files, each kept once under the SHA-256 of itself, 64 hexadecimal digits in small letters. Nothing is ever
 * held in memory whole. An adapter for an object store has the same five words to answer.
 */
public interface Contents {

    /**
     * Writes down what comes, as far as it is not more than {@code most} bytes; it is not under its key yet.
     *
     * @throws IOException where the other side hangs up, or there is no room
     */
    Laid lay(InputStream content, long most) throws IOException;

    /** A stream of what is there, which the caller closes; empty where nothing is. */
    Optional<InputStream> open(String key);

    /** Removes what was last put before an instant and that nobody needs. Returns how many. */
    int sweep(Instant before, Predicate<String> needed);

    /** What came, laid aside until it was looked at: {@link #keep} puts it under its key, {@link #close} removes it. */
    interface Laid extends AutoCloseable {

        String sha256();

        /** In bytes; more than was allowed says only that it was too much. */
        long size();

        boolean isTooLarge();

        /** As a file that can be read at any place, until it is closed. */
        java.nio.file.Path path();

        /** On the disk, whole, before this returns. */
        void keep();

        @Override
        void close();
    }

    /** @throws IllegalArgumentException for what is no key */
    static String requireKey(String key) {
        if (!key.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("No key of a file");
        return key;
    }

    /** @throws UncheckedIOException where it cannot be read */
    static InputStream require(Contents contents, String key) {
        return contents.open(key).orElseThrow(() -> new IllegalStateException("A file is not in the store: " + key));
    }
}
