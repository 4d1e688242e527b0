package org.commended.programme.domain;

import java.time.LocalTime;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The night: what is known of it so far. */
public record Ceremony(
        @Nullable String name,
        @Nullable PartialDate date,
        @Nullable LocalTime time,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String price,
        @Nullable LiveStream liveStream,
        List<Contact> contacts) {

    public Ceremony {
        contacts = List.copyOf(contacts);
    }

    public record LiveStream(
            String platform, @Nullable String url, @Nullable Boolean availableAfterwards) {}

    /** Somebody by name to ring or write to. */
    public record Contact(
            String purpose,
            String name,
            @Nullable String phone,
            @Nullable String email) {}
}
