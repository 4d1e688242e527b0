package org.commended.people.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of which only the digest (SHA-256) is kept. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 24;
    private static final int CODES = 1_000_000;

    private final byte[] digest;

    private Secret(byte[] digest) {
        this.digest = digest;
    }

    public static Secret of(String text) {
        return new Secret(digestOf(text));
    }

    public static Secret kept(byte[] digest) {
        return new Secret(digest.clone());
    }

    /** Six digits that a person can type. */
    public static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    /** 192 random bits for a link or a cookie. */
    public static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Compares in constant time. */
    public boolean matches(String text) {
        return MessageDigest.isEqual(digest, digestOf(text));
    }

    public byte[] digest() {
        return digest.clone();
    }

    private static byte[] digestOf(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
