package org.commended.exchange.season;

import java.time.LocalTime;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The night.
 *
 * @param time the time of day in the edition's zone, to the minute
 * @param price what a place costs, in words, as VAT and tables make it more than a number
 */
public record SeasonCeremony(
        @Nullable String name,
        @Nullable PartialDate date,
        @Nullable LocalTime time,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String price,
        @Nullable LiveStream liveStream,
        List<Contact> contacts) {

    public SeasonCeremony {
        contacts = List.copyOf(contacts);
    }

    /** Where the night can be watched. */
    public record LiveStream(
            String platform,
            @Written(Form.WEB_ADDRESS) @Nullable String url,
            @Nullable Boolean availableAfterwards) {}

    /**
     * Whom to ask.
     *
     * @param purpose about what, in words
     */
    public record Contact(
            String purpose,
            String name,
            @Nullable String phone,
            @Written(Form.EMAIL) @Nullable String email) {}
}
