package org.commended.judging.web;

import java.time.Instant;
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
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a judge begins. */
@RestController
class MyJudgingController {

    private final Programmes programmes;
    private final Panels panels;
    private final WatchingProgress progress;

    MyJudgingController(Programmes programmes, Panels panels, WatchingProgress progress) {
        this.programmes = programmes;
        this.panels = panels;
        this.progress = progress;
    }

    @GetMapping("/judging")
    @AllowedTo(Access.SIGNED_IN)
    Page mine(Viewer viewer, Instant now) {
        List<PanelMember> seats = panels.list(viewer.id());
        List<EditionId> editions =
                programmes
                        .listCategories(
                                seats.stream().map(PanelMember::category).toList())
                        .stream()
                        .map(Category::edition)
                        .distinct()
                        .toList();
        return new JudgingPage(editions.stream().map(id -> of(id, viewer.id())).toList(), now);
    }

    private MyEdition of(EditionId edition, PersonId judge) {
        List<Mine> mine = progress.list(edition).stream()
                .flatMap(category -> category.find(judge).map(me -> new Mine(category, me)).stream())
                .toList();
        return new MyEdition(programmes.getWhole(edition), mine);
    }
}
