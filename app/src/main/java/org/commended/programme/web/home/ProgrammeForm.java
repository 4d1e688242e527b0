package org.commended.programme.web.home;

import org.commended.programme.application.Change;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.web.form.AddressField;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Seen;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;

/** The form of a series of awards. */
final class ProgrammeForm {

    /** What was typed of a series. */
    record Typed(String slug, Programme.Details details) {}

    private ProgrammeForm() {}

    static Form shown(Programme now) {
        return new Fields()
                .with("name", now.name())
                .with("description", now.details().description())
                .with("slug", now.slug())
                .form();
    }

    static Outcome<Typed> read(Form form) {
        Reading reading = new Reading(form);
        String name = reading.required("name", "name", Reading.NAME);
        String slug = AddressField.read(reading, "slug", name);
        String description = reading.optional("description", Reading.TEXT);
        return reading.give(() -> new Typed(slug, new Programme.Details(name, description)));
    }

    static Change<Programme> change(Form form) {
        return now -> Seen.rests(form, shown(now))
                ? read(form).fold(typed -> Outcome.done(with(now, typed)), Outcome::refused)
                : Outcome.refused(new SavedMeanwhile());
    }

    private static Programme with(Programme now, Typed typed) {
        return new Programme(now.id(), now.organiser(), typed.slug(), typed.details(), now.version());
    }
}
