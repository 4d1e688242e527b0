package org.commended.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that is set up of an edition, looked at as a whole, at an instant. */
public record SetUp(Edition edition, List<Category> categories, Instant now) {

    public SetUp {
        categories = List.copyOf(categories);
    }

    boolean isPublic() {
        return edition.publicSince() != null;
    }

    Optional<Milestone> find(String event) {
        return edition.details().timetable().stream()
                .filter(milestone -> milestone.event().equals(event))
                .findFirst();
    }

    Span span(Milestone milestone) {
        return Span.of(milestone.date(), edition.zone());
    }
}
