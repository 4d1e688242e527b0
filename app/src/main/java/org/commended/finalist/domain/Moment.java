package org.commended.finalist.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** When somebody is reminded of a task: once some days before, once when its day has passed. */
public enum Moment {
    AHEAD,
    OVERDUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The latest moment that has come since the finalist knew of the task; what came before that is past. */
    public static Optional<Moment> of(FinalistTask task, Instant knownSince, Instant now) {
        if (task.isOverdue(now)) return knownSince.isBefore(task.due()) ? Optional.of(OVERDUE) : Optional.empty();
        boolean ahead = task.remindDays() > 0 && !now.isBefore(task.reminder());
        return ahead && knownSince.isBefore(task.reminder()) ? Optional.of(AHEAD) : Optional.empty();
    }
}
