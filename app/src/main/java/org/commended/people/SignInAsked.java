package org.commended.people;

import java.time.Instant;
import org.commended.people.domain.SignInRequest;

/**
 * Somebody asked to sign in: a letter takes them the code and the link.
 *
 * @param code six digits
 * @param link the page where the code is typed, with the key that a button there spends
 */
public record SignInAsked(String email, String code, String link, Instant at) {

    public static SignInAsked of(SignInRequest request, String code, String link) {
        return new SignInAsked(request.email(), code, link, request.askedAt());
    }
}
