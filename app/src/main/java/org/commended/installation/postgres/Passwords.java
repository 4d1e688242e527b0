package org.commended.installation.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords of the three roles: the superuser {@code postgres}, the {@code commended} that owns the database, and
 * {@code commended_published} that may only connect until it is granted more.
 */
public record Passwords(String superuser, String owner, String published) {

    public static Passwords random() {
        SecureRandom random = new SecureRandom();
        return new Passwords(password(random), password(random), password(random));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Never the passwords: records are printed into logs. */
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
