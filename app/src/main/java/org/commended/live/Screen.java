package org.commended.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.commended.shared.PersonId;

/**
 * A page that is open before somebody. It is told that something changed, and nothing else; what it may show it
 * asks for then. However much happens while it is being told, it is told once more and not as often as it happened.
 */
final class Screen {

    /** Often enough that proxies do not take the silence for the end. */
    private static final long BEAT_SECONDS = 15;

    private final PersonId viewer;
    private final BooleanSupplier allowed;
    private final LongSupplier nanos;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean toCheck = new AtomicBoolean();
    private int told;

    /** @param allowed whether whoever sits before it is still signed in and may still see the page */
    Screen(PersonId viewer, BooleanSupplier allowed) {
        this(viewer, allowed, System::nanoTime);
    }

    /** @param nanos time that only ever goes on */
    Screen(PersonId viewer, BooleanSupplier allowed, LongSupplier nanos) {
        this.viewer = viewer;
        this.allowed = allowed;
        this.nanos = nanos;
    }

    PersonId viewer() {
        return viewer;
    }

    void tell() {
        changed.set(true);
        wake();
    }

    private void wake() {
        if (news.availablePermits() == 0) news.release();
    }

    /** Has it look at once whether it may stay open. */
    void check() {
        toCheck.set(true);
        wake();
    }

    void close() {
        closed = true;
        wake();
    }

    /** Writes until the screen is closed, or whoever sits before it may see the page no longer, or is gone. */
    void show(OutputStream out) throws IOException, InterruptedException {
        write(out, "retry: 2000\n\n");
        long asked = nanos.getAsLong();
        while (!closed) {
            boolean quiet = !news.tryAcquire(BEAT_SECONDS, TimeUnit.SECONDS);
            news.drainPermits();
            if (closed) return;
            boolean due = nanos.getAsLong() - asked >= TimeUnit.SECONDS.toNanos(BEAT_SECONDS);
            boolean ask = toCheck.getAndSet(false) || quiet || due;
            if (ask && !allowed.getAsBoolean()) return;
            if (ask) asked = nanos.getAsLong();
            if (changed.getAndSet(false)) write(out, "id: %1$d\nevent: changed\ndata: %1$d\n\n".formatted(++told));
            else if (ask) write(out, ":\n\n");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
