package org.commended.exchange.application;

/** Somebody saved what an import was about to save. Everything is undone; importing again finds what they saved. */
final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private ChangedMeanwhile() {
        super("changed meanwhile");
    }

    static void unless(boolean saved) {
        if (!saved) throw new ChangedMeanwhile();
    }
}
