package org.commended.programme.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file known by its content: whoever has its digest had the content or was given it.
 *
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 */
public record StoredFile(String digest, String mediaType, byte[] content) {

    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    public static StoredFile of(String mediaType, byte[] content) {
        return new StoredFile(digestOf(content), mediaType, content);
    }

    private static String digestOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
