package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** What an entry should do, and the fields of work it may be about: prompts, never scores. */
@Component
class RequirementsRoom extends CategoryRoom {

    RequirementsRoom() {
        super("requirements");
    }

    @Override
    protected Form shown(Category now) {
        return new Fields()
                .lines("requirements", now.details().requirements())
                .lines("serviceAreas", now.details().serviceAreas())
                .form();
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        List<String> requirements = reading.lines("requirements");
        List<String> areas = reading.lines("serviceAreas");
        return reading.give(
                () -> new CategoryDraft(now).requirements(requirements, areas).done());
    }
}
