package org.commended.results.domain;

import java.time.Instant;
import java.util.HexFormat;
import org.commended.shared.CategoryId;

/**
 * That two people locked a category: public from that moment on, and telling nobody what was decided.
 *
 * @param fingerprint SHA-256 of the locked bytes, 64 small hexadecimal digits
 * @param opened whether the decision is announced, so that the bytes themselves can be had
 */
public record PublishedSeal(
        CategoryId category, DecisionKind kind, String fingerprint, Instant lockedAt, boolean opened) {

    public static String written(byte[] fingerprint) {
        return HexFormat.of().formatHex(fingerprint);
    }
}
