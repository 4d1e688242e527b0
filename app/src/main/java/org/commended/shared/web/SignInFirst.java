package org.commended.shared.web;

/** A work address was asked for by somebody not signed in: they go to sign-in, whether or not the thing exists. */
final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignInFirst() {
        super("sign in first", null, false, false);
    }
}
