package org.commended.survey.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in the link that takes a respondent back to their answers. From it follow two digests that nobody can get
 * from one another: one is kept with the address, one with the answers. Only who holds the link can bring the two
 * together; we cannot.
 */
public record Key(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    public static Key next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, kept with the address. */
    public byte[] forAddress() {
        return digest("address:");
    }

    /** SHA-256, kept with the answers. */
    public byte[] forAnswers() {
        return digest("answers:");
    }

    private byte[] digest(String use) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((use + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret is not for logs. */
    @Override
    public String toString() {
        return "Key";
    }
}
