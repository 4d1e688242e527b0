package org.commended.programme.web.home;

import java.util.Optional;
import org.commended.programme.application.Change;
import org.commended.programme.domain.NotAColour;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Seen;
import org.commended.shared.Outcome;
import org.commended.shared.picture.BrandColour;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** The form with an organiser's details. */
final class OrganiserRoom {

    private OrganiserRoom() {}

    static Form shown(Organiser now) {
        Organiser.Details details = now.details();
        return new Fields()
                .with("name", details.name())
                .with("fullName", details.fullName())
                .with("website", details.website())
                .with("colour", details.colour())
                .with("contact", details.contact())
                .form();
    }

    static Change<Organiser> change(Form typed) {
        return now ->
                Seen.rests(typed, shown(now)) ? read(now, new Reading(typed)) : Outcome.refused(new SavedMeanwhile());
    }

    private static Outcome<Organiser> read(Organiser now, Reading reading) {
        Organiser.Details was = now.details();
        Organiser.Details details = new Organiser.Details(
                reading.required("name", "name", Reading.NAME),
                reading.optional("fullName", Reading.NAME),
                reading.webAddress("website"),
                colour(reading),
                was.logo(),
                was.logoName(),
                reading.optional("contact", Reading.LINE));
        return reading.give(() -> new Organiser(now.id(), now.slug(), details, now.version()));
    }

    private static @Nullable String colour(Reading reading) {
        if (!reading.form().has("colour")) return null;
        Optional<BrandColour> colour = BrandColour.find(reading.form().text("colour"));
        if (colour.isEmpty()) reading.refuse(new NotAColour("colour"));
        return colour.map(BrandColour::hex).orElse(null);
    }
}
