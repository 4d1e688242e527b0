package org.commended.entry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of writing: what one person saves of one answer within a few minutes. It is kept as one version, its last
 * text, for as long as hardly anything of what stood there was taken out on the way.
 *
 * @param first the version it began with
 * @param lost letters taken out or replaced since
 */
public record Stretch(int first, Instant beganAt, int lost) {

    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** Some fifteen words: slips are corrected within it; a sentence that goes leaves a version behind. */
    public static final int MOST_LOST = 100;

    static Stretch begun(int version, Instant now) {
        return new Stretch(version, now, 0);
    }

    /** The same stretch going on with another text; empty where that begins a new one. */
    Optional<Stretch> on(String before, String after, Instant now) {
        int lostNow = lost + lost(before, after);
        boolean goesOn = now.isBefore(beganAt.plus(LONGEST)) && lostNow <= MOST_LOST;
        return goesOn ? Optional.of(new Stretch(first, beganAt, lostNow)) : Optional.empty();
    }

    /** How much of a text the next one does not have, between what both begin and what both end with. */
    private static int lost(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) head++;
        int tail = 0;
        while (tail < most - head && last(before, tail) == last(after, tail)) tail++;
        return before.length() - head - tail;
    }

    private static char last(String text, int fromTheEnd) {
        return text.charAt(text.length() - 1 - fromTheEnd);
    }
}
