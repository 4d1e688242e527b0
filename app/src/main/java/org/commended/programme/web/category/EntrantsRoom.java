package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.CategoryDraft.Entrants;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Who may enter, and whether anybody does: some categories are chosen. */
@Component
class EntrantsRoom extends CategoryRoom {

    EntrantsRoom() {
        super("entrants");
    }

    @Override
    protected Form shown(Category now) {
        Category.Details details = now.details();
        return new Fields()
                .with("enteredBy", details.enteredBy())
                .with("entrantKind", details.entrantKind())
                .all("eligibleKinds", details.eligibleKinds())
                .lines("eligibleRoles", details.eligibleRoles())
                .with("eligibility", details.eligibility())
                .form();
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        List<String> kinds = reading.form().all("eligibleKinds");
        boolean known = BodyKinds.offered(now.details().eligibleKinds()).containsAll(kinds);
        if (!known) reading.refuse(new NoSuchChoice("eligibleKinds"));
        Entrants entrants = new Entrants(
                reading.optional("eligibility", Reading.TEXT),
                reading.one("entrantKind", now.details().entrantKind()),
                kinds.stream().distinct().toList(),
                reading.lines("eligibleRoles"),
                reading.one("enteredBy", now.details().enteredBy()));
        return reading.give(() -> new CategoryDraft(now).entrants(entrants).done());
    }
}
