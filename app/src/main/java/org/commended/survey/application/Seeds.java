package org.commended.survey.application;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Seeds for draws: 32 random bytes in hexadecimal. */
final class Seeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Seeds() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
