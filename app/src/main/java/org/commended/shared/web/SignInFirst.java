package org.commended.shared.web;

/**
 * A work address was asked for by somebody not signed in: they go to sign-in, whether or not the thing exists. Also thrown where
 * a page that was made for one person comes back while another is signed in: what was typed is not the other's.
 */
public final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SignInFirst() {
        super("sign in first", null, false, false);
    }
}
