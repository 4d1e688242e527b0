package org.commended.programme.web.edition;

import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Edition.EntryForm;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.web.form.AddressField;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Name, introduction, and what the public calls an entry. */
@Component
class NameRoom extends EditionRoom {

    NameRoom() {
        super("name");
    }

    @Override
    protected Form shown(Edition now) {
        EntryForm form = now.details().entryForm();
        return new Fields()
                .with("name", now.name())
                .with("slug", now.slug())
                .with("introduction", now.details().introduction())
                .with("noun", now.details().noun())
                .ticked("download", form != null && form.download())
                .form();
    }

    @Override
    protected Outcome<Edition> read(Edition now, Reading reading) {
        String name = reading.required("name", "name", Reading.NAME);
        String slug = AddressField.read(reading, "slug", name);
        EditionDraft draft = new EditionDraft(now)
                .name(name)
                .introduction(reading.optional("introduction", Reading.TEXT))
                .noun(reading.one("noun", now.details().noun()))
                .entryForm(download(now.details().entryForm(), reading.form().has("download")));
        return reading.give(() -> draft.done().at(slug));
    }

    /** Nothing said stays nothing said. */
    private static @Nullable EntryForm download(@Nullable EntryForm now, boolean ticked) {
        return now == null && !ticked ? null : new EntryForm(ticked);
    }
}
