package org.commended.site.edition;

import java.util.Optional;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.shared.PartialDate;
import org.commended.shared.PartialDate.Precision;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.JsonLd;
import org.commended.shared.web.JsonLd.Thing;
import org.jspecify.annotations.Nullable;

/** What the pages of an edition say of themselves where they are linked to. */
public final class EditionBlurb {

    private EditionBlurb() {}

    /** Of the edition's own page and its ceremony: the night is an event where its day is known. */
    static Blurb of(Whole whole, String lede) {
        String description = lede.isEmpty() ? whole.organiser().name() : Blurb.shortened(lede);
        return new Blurb(whole.edition().name(), description, whole.address(), image(whole), feed(whole), night(whole));
    }

    /** Of any other page of the edition. */
    static Blurb page(Whole whole, String title, String description, String path) {
        String full = title + ": " + whole.edition().name();
        return new Blurb(full, description, path, image(whole), feed(whole), null);
    }

    static Blurb ceremony(Whole whole, String title, String description) {
        String path = whole.address() + "/ceremony";
        return new Blurb(title, description, path, image(whole), feed(whole), night(whole));
    }

    private static String image(Whole whole) {
        return whole.address() + "/share.png";
    }

    private static String feed(Whole whole) {
        return whole.address() + "/feed.atom";
    }

    private static @Nullable JsonLd night(Whole whole) {
        Edition edition = whole.edition();
        Ceremony ceremony = edition.details().ceremony();
        if (ceremony == null) return null;
        Optional<PartialDate> day =
                ceremony.begins(edition.zone()).filter(date -> date.precision().compareTo(Precision.DAY) >= 0);
        if (day.isEmpty()) return null;
        return JsonLd.of(new Thing("Event")
                .with("name", ceremony.name() == null ? edition.name() : ceremony.name())
                .with("startDate", withOffset(day.get(), edition))
                .with("eventStatus", "https://schema.org/EventScheduled")
                .with("location", place(ceremony))
                .with("organizer", organiser(whole)));
    }

    private static String withOffset(PartialDate date, Edition edition) {
        return date.instant()
                .map(instant ->
                        instant.atZone(edition.zone()).toOffsetDateTime().toString())
                .orElse(date.written());
    }

    private static @Nullable Thing place(Ceremony ceremony) {
        if (ceremony.place().isEmpty()) return null;
        return new Thing("Place")
                .with("name", ceremony.venue() == null ? ceremony.city() : ceremony.venue())
                .with("address", ceremony.city());
    }

    static Thing organiser(Whole whole) {
        return new Thing("Organization").with("name", whole.organiser().name());
    }
}
