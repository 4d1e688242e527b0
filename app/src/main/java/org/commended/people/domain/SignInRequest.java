package org.commended.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A one-time sign-in: asked for with an address, spent with the code or the key that the letter holds.
 *
 * @param next where to go on to afterwards
 * @param attempts how many wrong codes were tried
 */
public record SignInRequest(
        UUID id,
        String email,
        Secret code,
        Secret key,
        String next,
        int attempts,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant spentAt) {

    public static final Duration HOLDS_FOR = Duration.ofMinutes(20);

    public static final Duration INVITATION_HOLDS_FOR = Duration.ofHours(24);

    /** A million codes and five tries: one in 200,000 to guess, and the address is told each time. */
    public static final int TRIES = 5;

    public static SignInRequest ask(String email, String next, Secrets secrets, Instant now) {
        return new SignInRequest(
                UUID.randomUUID(), email, secrets.code(), secrets.key(), next, 0, now, now.plus(HOLDS_FOR), null);
    }

    /** A link handed over by whoever runs the machine, who may not reach the person at once. */
    public static SignInRequest invite(String email, Secrets secrets, Instant now) {
        return new SignInRequest(
                UUID.randomUUID(),
                email,
                secrets.code(),
                secrets.key(),
                "/my",
                0,
                now,
                now.plus(INVITATION_HOLDS_FOR),
                null);
    }

    public boolean isOpen(Instant now) {
        return spentAt == null && now.isBefore(expiresAt) && attempts < TRIES;
    }

    /** Whether what was typed, or what the link carried, spends this request. */
    public boolean isSpentBy(String typed) {
        return code.matches(typed) || key.matches(typed);
    }

    /** The pair of secrets of one request. */
    public record Secrets(Secret code, Secret key) {}
}
