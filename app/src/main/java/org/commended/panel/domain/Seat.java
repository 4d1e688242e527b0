package org.commended.panel.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person's place on the panel of a category, from the invitation on. */
public record Seat(
        UUID id,
        CategoryId category,
        PersonId person,
        boolean chair,
        WorksFor worksFor,
        Instant invitedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant declinedAt,
        @Nullable Instant leftAt) {

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
        return new Seat(UUID.randomUUID(), category, person, false, worksFor, now, null, null, null);
    }

    /** Whether they were invited and have neither declined nor left. */
    public boolean isPresent() {
        return declinedAt == null && leftAt == null;
    }

    /** Invited once more, after they declined or left: the terms are to be accepted again. */
    public Seat offeredAgain(WorksFor told, Instant now) {
        return new Seat(id, category, person, false, told, now, null, null, null);
    }

    public Seat accepted(Instant now) {
        return new Seat(id, category, person, chair, worksFor, invitedAt, now, null, leftAt);
    }

    public Seat declined(Instant now) {
        return new Seat(id, category, person, false, worksFor, invitedAt, acceptedAt, now, leftAt);
    }

    public Seat left(Instant now) {
        return new Seat(id, category, person, false, worksFor, invitedAt, acceptedAt, declinedAt, now);
    }

    public Seat chairing(boolean now) {
        return new Seat(id, category, person, now, worksFor, invitedAt, acceptedAt, declinedAt, leftAt);
    }
}
