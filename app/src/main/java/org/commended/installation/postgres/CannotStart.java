package org.commended.installation.postgres;

/** Something outside the platform stands in the way; the message is one line for the person at the keyboard. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
