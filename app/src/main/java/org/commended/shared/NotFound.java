package org.commended.shared;

/** What was asked for is not there, or is not for this viewer: the two must not be told apart. Answers 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
