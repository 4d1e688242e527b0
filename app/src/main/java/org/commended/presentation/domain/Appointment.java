package org.commended.presentation.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry's hour in somebody's calendar.
 *
 * @param guest who has it
 * @param sequence how often it changed since they were first asked; calendars go by it
 * @param cancelled whether it was taken out again
 */
public record Appointment(UUID stage, EntryId entry, Guest guest, Hour hour, int sequence, boolean cancelled) {

    /** On which side of the table somebody sits. */
    public enum Part {
        PANEL,
        ENTRANT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param person null for a presenter who has no account */
    public record Guest(String email, String name, @Nullable PersonId person, Part part) {

        /** Addresses differ by more than capitals. */
        String key() {
            return email.toLowerCase(Locale.ROOT);
        }
    }

    /** What a calendar is told of the difference of. */
    public record Hour(Instant startsAt, Instant endsAt, String place, String link, String note) {

        public static Hour of(Slot.Details details) {
            return new Hour(details.startsAt(), details.endsAt(), details.place(), details.link(), details.note());
        }
    }

    String key() {
        return entry + " " + guest.key();
    }

    /** The same for every letter about it. */
    public String uid() {
        return "presentation-" + stage + "-" + entry + "@commended";
    }
}
