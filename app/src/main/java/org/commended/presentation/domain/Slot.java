package org.commended.presentation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a panel meets an entry: somebody presents, or is visited.
 *
 * @param stage of judging at which it is
 * @param entry null while it is free
 * @param version counts changes, so that two people do not write over each other
 */
public record Slot(
        UUID id,
        UUID stage,
        EditionId edition,
        CategoryId category,
        Details details,
        @Nullable EntryId entry,
        Progress progress,
        int version) {

    /**
     * @param talk minutes
     * @param questions minutes after the talk
     * @param place a room, or where the visit is; empty where people only join by the link
     * @param link where people join; only those who are asked are told
     * @param note how to get there, what to bring
     * @param panel who sits, or visits
     */
    public record Details(
            Instant startsAt, int talk, int questions, String place, String link, String note, Set<PersonId> panel) {

        public Details {
            panel = Set.copyOf(panel);
        }

        public Instant endsAt() {
            return startsAt.plus(Duration.ofMinutes((long) talk + questions));
        }

        public Details at(Instant newStart) {
            return new Details(newStart, talk, questions, place, link, note, panel);
        }

        boolean overlaps(Details other) {
            return startsAt.isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
        }
    }

    /** How far it is. */
    public enum State {
        PLANNED,
        /** They have come, and wait. */
        WAITING,
        ON,
        ENDED,
        /** They did not come. */
        ABSENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOver() {
            return this == ENDED || this == ABSENT;
        }
    }

    /** @param began null before it did, like the end */
    public record Progress(
            State state, @Nullable Instant began, @Nullable Instant ended) {

        public static final Progress PLANNED = new Progress(State.PLANNED, null, null);
    }

    public static Slot free(UUID stage, EditionId edition, CategoryId category, Details details) {
        return new Slot(UUID.randomUUID(), stage, edition, category, details, null, Progress.PLANNED, 0);
    }

    public Slot with(Details changed) {
        return new Slot(id, stage, edition, category, changed, entry, progress, version);
    }

    public Slot with(@Nullable EntryId given) {
        return new Slot(id, stage, edition, category, details, given, progress, version);
    }

    public Slot with(Progress changed) {
        return new Slot(id, stage, edition, category, details, entry, changed, version);
    }

    public State state() {
        return progress.state();
    }

    public Instant startsAt() {
        return details.startsAt();
    }

    boolean overlaps(Slot other) {
        return details.overlaps(other.details());
    }
}
