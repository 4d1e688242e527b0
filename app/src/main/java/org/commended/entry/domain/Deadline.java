package org.commended.entry.domain;

import java.time.Duration;
import java.time.Instant;
import org.commended.programme.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * Until when one entry can be written and sent. The deadline that is shown is the deadline; the grace comes after it and is said
 * to be that.
 *
 * @param usual the edition's window
 * @param extended a later deadline that an organiser gave this entry; null for none
 * @param more until when only what was not asked before can be answered; null for none
 * @param grace minutes after the deadline in which an entry is still taken, and marked
 */
public record Deadline(
        Window usual, @Nullable Instant extended, @Nullable Instant more, int grace) {

    /** An entry like any other, and no grace: so nothing is started after the deadline. */
    public static Deadline of(Window usual) {
        return new Deadline(usual, null, null, 0);
    }

    /** The window as it is shown: to the edition's deadline, or to the later one that was given. */
    public Window shown() {
        return until(usual.closesAt(), extended);
    }

    /** In which everything of the entry can be written and sent. */
    public Window entire() {
        Instant closes = shown().closesAt();
        return closes == null ? usual : new Window(usual.opensAt(), closes.plus(Duration.ofMinutes(grace)));
    }

    /** In which anything can be written. */
    public Window writing() {
        return until(entire().closesAt(), more);
    }

    private Window until(@Nullable Instant closes, @Nullable Instant later) {
        boolean longer = closes != null && later != null && closes.isBefore(later);
        return new Window(usual.opensAt(), longer ? later : closes);
    }

    /** Whether the deadline passed and an entry is taken all the same, marked as late. */
    public boolean isInGrace(Instant now) {
        boolean moreTime = more != null && now.isBefore(more);
        return shown().hasClosed(now) && !entire().hasClosed(now) && !moreTime;
    }

    /** Whether only what was not asked before can be answered now. */
    public boolean isOnlyMore(Instant now) {
        return entire().hasClosed(now) && writing().isOpen(now);
    }

    /** Whether the entry has a later deadline than the others. */
    public boolean isExtended() {
        Instant closes = usual.closesAt();
        return closes != null && extended != null && closes.isBefore(extended);
    }

    /** What people are told: the deadline, or until when there is more time where that is later. */
    public @Nullable Instant told() {
        return until(shown().closesAt(), more).closesAt();
    }
}
