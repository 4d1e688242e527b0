package org.commended.panel.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place on the panel of a category, from the invitation on.
 *
 * @param leaving why they left; null while they sit, and for whoever left before it was asked
 * @param replaces the seat of the judge instead of whom they were asked; null where they were asked for themselves
 */
public record Seat(
        UUID id,
        CategoryId category,
        PersonId person,
        boolean chair,
        WorksFor worksFor,
        Instant invitedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant declinedAt,
        @Nullable Instant leftAt,
        @Nullable Leaving leaving,
        @Nullable UUID replaces) {

    /**
     * Why somebody left.
     *
     * @param words the organiser's own; empty where nothing was said
     */
    public record Leaving(Because because, String words) {

        public enum Because {
            OWN_WISH,
            CONFLICT,
            DECISION;

            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }

            public static Optional<Because> find(String word) {
                return Arrays.stream(values())
                        .filter(one -> one.word().equals(word))
                        .findFirst();
            }
        }
    }

    /**
     * What the organiser wrote of the judge.
     *
     * @param body the organisation in the register of public bodies, where it is known
     */
    public record WorksFor(
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String body) {}

    public static Seat offered(CategoryId category, PersonId person, WorksFor worksFor, Instant now) {
        return new Seat(UUID.randomUUID(), category, person, false, worksFor, now, null, null, null, null, null);
    }

    /** Whether they were invited and have neither declined nor left. */
    public boolean isPresent() {
        return declinedAt == null && leftAt == null;
    }

    /** Invited once more, after they declined or left: the terms are to be accepted again. */
    public Seat offeredAgain(WorksFor told, Instant now) {
        return new Seat(id, category, person, false, told, now, null, null, null, null, replaces);
    }

    public Seat accepted(Instant now) {
        return new Seat(id, category, person, chair, worksFor, invitedAt, now, null, leftAt, leaving, replaces);
    }

    public Seat declined(Instant now) {
        return new Seat(id, category, person, false, worksFor, invitedAt, acceptedAt, now, leftAt, leaving, replaces);
    }

    public Seat left(Leaving why, Instant now) {
        return new Seat(id, category, person, chair, worksFor, invitedAt, acceptedAt, declinedAt, now, why, replaces);
    }

    /** Back where they sat, as if they had not left; whoever chairs meanwhile goes on chairing. */
    public Seat returned() {
        return new Seat(id, category, person, false, worksFor, invitedAt, acceptedAt, declinedAt, null, null, replaces);
    }

    public Seat chairing(boolean now) {
        return new Seat(
                id, category, person, now, worksFor, invitedAt, acceptedAt, declinedAt, leftAt, leaving, replaces);
    }

    public Seat insteadOf(UUID other) {
        return new Seat(
                id, category, person, chair, worksFor, invitedAt, acceptedAt, declinedAt, leftAt, leaving, other);
    }
}
