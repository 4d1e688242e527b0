package org.commended.programme.application;

import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.LevelAwarded;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away an award level that no category names. */
@Component
public class RemovingLevel {

    private final Programmes programmes;
    private final ChangingEdition changing;

    RemovingLevel(Programmes programmes, ChangingEdition changing) {
        this.programmes = programmes;
        this.changing = changing;
    }

    @Transactional
    public Outcome<Edition> remove(EditionId id, String level, Doing doing) {
        List<LevelAwarded> reasons = programmes.listCategories(id).stream()
                .filter(category -> category.details().levels().contains(level))
                .map(Category::name)
                .map(LevelAwarded::new)
                .toList();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return changing.change(id, "levels", edition -> Outcome.done(without(edition, level)), doing);
    }

    private static Edition without(Edition edition, String level) {
        AwardLevel away = edition.findLevel(level).orElseThrow(NotFound::new);
        return new EditionDraft(edition)
                .levels(InOrder.without(edition.details().levels(), away))
                .done();
    }
}
