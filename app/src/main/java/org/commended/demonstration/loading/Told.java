package org.commended.demonstration.loading;

import org.commended.shared.Outcome;

/** What the demonstration tells must go: a refusal is a mistake in its files. */
final class Told {

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new IllegalStateException("Refused: " + reasons);
        });
    }

    private Told() {}
}
