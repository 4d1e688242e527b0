package org.commended.programme.domain;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** When it begins, as exactly as it is known; the hour counts in the zone given. */
    public Optional<PartialDate> begins(ZoneId zone) {
        if (date == null) return Optional.empty();
        if (time == null || date.precision() != PartialDate.Precision.DAY) return Optional.of(date);
        var there = date.firstDay().atTime(time).atZone(zone);
        return Optional.of(new PartialDate(there.toOffsetDateTime().toString()));
    }

    /** Venue and city, as far as they are known; may be empty. */
    public String place() {
        return Stream.of(venue, city).filter(Objects::nonNull).collect(Collectors.joining(", "));
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
