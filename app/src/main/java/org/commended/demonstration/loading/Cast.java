package org.commended.demonstration.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody in the demonstration, as its file has them. */
record Cast(
        String organiser,
        List<Somebody> organisers,
        List<Somebody> judges,
        List<Somebody> entrants,
        List<Somebody> sponsorContacts,
        List<Somebody> operators) {

    static Cast read() {
        return Content.read("people.json", Cast.class);
    }

    /** @param panels those a judge sits on */
    record Somebody(
            String id,
            String name,
            String email,
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String bio,
            @Nullable List<Place> panels) {}

    /** A place on the panel of a category. */
    record Place(String category, boolean chair) {}
}
