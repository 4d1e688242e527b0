package org.commended.exchange.mapping;

import org.commended.exchange.season.SeasonCeremony;
import org.commended.programme.domain.Ceremony;
import org.jspecify.annotations.Nullable;

/** The night, field by field. */
final class CeremonyMapping {

    static @Nullable Ceremony take(@Nullable SeasonCeremony file) {
        if (file == null) return null;
        return new Ceremony(
                file.name(),
                file.date(),
                file.time(),
                file.venue(),
                file.city(),
                file.price(),
                take(file.liveStream()),
                file.contacts().stream()
                        .map(one -> new Ceremony.Contact(one.purpose(), one.name(), one.phone(), one.email()))
                        .toList());
    }

    private static Ceremony.@Nullable LiveStream take(SeasonCeremony.@Nullable LiveStream file) {
        return file == null ? null : new Ceremony.LiveStream(file.platform(), file.url(), file.availableAfterwards());
    }

    static @Nullable SeasonCeremony give(@Nullable Ceremony ceremony) {
        if (ceremony == null) return null;
        return new SeasonCeremony(
                ceremony.name(),
                ceremony.date(),
                ceremony.time(),
                ceremony.venue(),
                ceremony.city(),
                ceremony.price(),
                give(ceremony.liveStream()),
                ceremony.contacts().stream()
                        .map(one -> new SeasonCeremony.Contact(one.purpose(), one.name(), one.phone(), one.email()))
                        .toList());
    }

    private static SeasonCeremony.@Nullable LiveStream give(Ceremony.@Nullable LiveStream stream) {
        return stream == null
                ? null
                : new SeasonCeremony.LiveStream(stream.platform(), stream.url(), stream.availableAfterwards());
    }

    private CeremonyMapping() {}
}
