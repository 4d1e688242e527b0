package org.commended.judging.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is, against how far the time is.
 *
 * @param done sheets that need nothing more, of {@code all}
 * @param gone the share of the stage's time that is gone, 0 to 1; 0 where no end is set
 * @param daysLeft whole days until the end, the present one counted; null where no end is set
 */
public record Pace(int done, int all, double gone, @Nullable Long daysLeft) {

    /** Who has begun nothing is behind once this share of the time is gone. */
    static final double TO_BEGIN = 0.25;

    /** Who has begun is behind when the share done lags this much behind the share of the time. */
    static final double LAG = 0.2;

    /** In the last days whatever is missing counts. */
    static final long LAST_DAYS = 2;

    /** Why somebody is behind, or is not. */
    public enum State {
        NOTHING_TO_READ,
        DONE,
        ON_TIME,
        NOT_BEGUN,
        SLOW,
        LAST_DAYS;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isBehind() {
            return this == NOT_BEGUN || this == SLOW || this == LAST_DAYS;
        }
    }

    /** At a stage that is open. */
    public static Pace of(int done, int all, Stage stage, Instant now) {
        return of(done, all, stage.openedAt(), stage.closesAt(), now);
    }

    public static Pace of(int done, int all, Instant opened, @Nullable Instant closes, Instant now) {
        if (closes == null) return new Pace(done, all, 0, null);
        double whole = Math.max(1, Duration.between(opened, closes).toSeconds());
        double gone = Math.clamp(Duration.between(opened, now).toSeconds() / whole, 0.0, 1.0);
        Duration left = Duration.between(now, closes);
        return new Pace(done, all, gone, left.isNegative() ? 0 : (left.toSeconds() + 86_399) / 86_400);
    }

    public State state() {
        if (all == 0) return State.NOTHING_TO_READ;
        if (done >= all) return State.DONE;
        if (daysLeft == null) return State.ON_TIME;
        if (daysLeft <= LAST_DAYS) return State.LAST_DAYS;
        if (done == 0) return gone >= TO_BEGIN ? State.NOT_BEGUN : State.ON_TIME;
        return (double) done / all < gone - LAG ? State.SLOW : State.ON_TIME;
    }

    public boolean isBehind() {
        return state().isBehind();
    }

    /** The share that is done, 0 to 1. */
    public double share() {
        return all == 0 ? 0 : (double) done / all;
    }
}
