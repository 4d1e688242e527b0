package org.commended.architecture.breaches;

import java.time.Instant;

/** Takes the time from the wall. */
public final class BadTime {

    Instant when() {
        return Instant.now();
    }
}
