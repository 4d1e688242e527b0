package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Which of the edition's levels the category awards, and who sponsors it. */
@Component
class AwardsRoom extends CategoryRoom {

    private final Programmes programmes;

    AwardsRoom(Programmes programmes) {
        super("awards");
        this.programmes = programmes;
    }

    @Override
    protected Form shown(Category now) {
        return new Fields()
                .all("levels", now.details().levels())
                .with("sponsor", now.details().sponsor())
                .form();
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        Edition edition = programmes.getEdition(now.edition());
        List<String> chosen = reading.form().all("levels");
        List<String> levels = edition.details().levels().stream()
                .map(AwardLevel::id)
                .filter(chosen::contains)
                .toList();
        if (levels.size() != chosen.stream().distinct().count()) reading.refuse(new NoSuchChoice("levels"));
        String sponsor = reading.optional("sponsor", Reading.NAME);
        if (sponsor != null && edition.findSponsor(sponsor).isEmpty()) reading.refuse(new NoSuchChoice("sponsor"));
        return reading.give(() -> new CategoryDraft(now).awards(levels, sponsor).done());
    }
}
