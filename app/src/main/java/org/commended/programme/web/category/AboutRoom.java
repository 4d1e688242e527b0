package org.commended.programme.web.category;

import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.CategoryDraft.About;
import org.commended.programme.web.form.AddressField;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Name, tagline and purpose: what the public reads first of a category. */
@Component
class AboutRoom extends CategoryRoom {

    AboutRoom() {
        super("about");
    }

    @Override
    protected Form shown(Category now) {
        return new Fields()
                .with("name", now.name())
                .with("tagline", now.details().tagline())
                .with("description", now.details().description())
                .with("slug", now.slug())
                .form();
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        String name = reading.required("name", "name", Reading.NAME);
        String slug = AddressField.read(reading, "slug", name);
        About about = new About(
                name, reading.optional("tagline", Reading.LINE), reading.optional("description", Reading.TEXT));
        return reading.give(() -> new CategoryDraft(now).about(about).done().at(slug));
    }
}
