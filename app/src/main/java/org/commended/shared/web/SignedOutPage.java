package org.commended.shared.web;

/**
 * An act came in after the sign-in had run out: everything typed is here, to be sent again.
 *
 * @param target where the act was sent
 * @param signIn where to sign in again
 */
public record SignedOutPage(String target, String signIn, Form form) implements Page {}
