package org.commended.meeting.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.commended.shared.PersonId;

/**
 * A meeting's page that is open before somebody. It is told that something changed, and nothing else; what it may show it
 * asks for then. However much happens while it is being told, it is told once more and not as often as it happened.
 */
final class Screen {

    /** Often enough that proxies do not take the silence for the end. */
    private static final long BEAT_SECONDS = 15;

    private final PersonId viewer;
    private final BooleanSupplier allowed;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile boolean beat;
    private int told;

    /** @param allowed whether whoever sits before it is still signed in and may still see the meeting */
    Screen(PersonId viewer, BooleanSupplier allowed) {
        this.viewer = viewer;
        this.allowed = allowed;
    }

    PersonId viewer() {
        return viewer;
    }

    void tell() {
        if (news.availablePermits() == 0) news.release();
    }

    /** Has it look at once whether it may stay open. */
    void check() {
        beat = true;
        tell();
    }

    void close() {
        closed = true;
        tell();
    }

    /** Writes until the screen is closed, or whoever sits before it may see the meeting no longer, or is gone. */
    void show(OutputStream out) throws IOException, InterruptedException {
        write(out, "retry: 2000\n\n");
        while (!closed) {
            boolean changed = news.tryAcquire(BEAT_SECONDS, TimeUnit.SECONDS);
            news.drainPermits();
            if (closed) return;
            if (!changed || beat) {
                beat = false;
                if (!allowed.getAsBoolean()) return;
                write(out, ":\n\n");
            } else write(out, "id: %1$d\nevent: changed\ndata: %1$d\n\n".formatted(++told));
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
