package org.commended.judging.web;

import java.util.List;
import org.commended.judging.application.WatchingProgress;
import org.commended.judging.web.JudgingPage.Mine;
import org.commended.judging.web.JudgingPage.MyEdition;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** The categories somebody judges, edition by edition. */
@Component
class MyCategories {

    private final Programmes programmes;
    private final Panels panels;
    private final WatchingProgress progress;

    MyCategories(Programmes programmes, Panels panels, WatchingProgress progress) {
        this.programmes = programmes;
        this.panels = panels;
        this.progress = progress;
    }

    List<MyEdition> list(PersonId judge) {
        List<PanelMember> seats = panels.list(judge);
        return programmes
                .listCategories(seats.stream().map(PanelMember::category).toList())
                .stream()
                .map(Category::edition)
                .distinct()
                .map(edition -> of(edition, judge))
                .toList();
    }

    private MyEdition of(EditionId edition, PersonId judge) {
        List<Mine> mine = progress.list(edition).stream()
                .flatMap(category -> category.find(judge).map(me -> new Mine(category, me)).stream())
                .toList();
        return new MyEdition(programmes.getWhole(edition), mine);
    }
}
