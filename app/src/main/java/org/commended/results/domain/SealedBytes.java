package org.commended.results.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The exact bytes of a sealed decision. They hold 32 random bytes, so that the fingerprint can be public beforehand and
 * nobody can find the result by trying all of them.
 */
public final class SealedBytes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    private final byte[] bytes;

    public SealedBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Fresh random bytes for one seal, in hexadecimal. */
    public static String newRandom() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes. */
    public byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedBytes sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
