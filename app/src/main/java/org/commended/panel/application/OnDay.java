package org.commended.panel.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.commended.panel.domain.KnownOrganisation;
import org.jspecify.annotations.Nullable;

/** Names told apart as of one day, each looked up in the register once however many entries print it. */
final class OnDay {

    private final KnownTies ties;
    private final LocalDate day;
    private final Map<String, KnownOrganisation> met = new HashMap<>();

    OnDay(KnownTies ties, LocalDate day) {
        this.ties = ties;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    KnownOrganisation known(String name, @Nullable String body) {
        return met.computeIfAbsent(body + " " + name, key -> ties.organisation(name, body, day));
    }
}
