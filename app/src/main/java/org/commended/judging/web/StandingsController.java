package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgeRights;
import org.commended.judging.application.TableOfMeans;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The chair's table. */
@RestController
class StandingsController {

    private final JudgeRights rights;
    private final TableOfMeans table;
    private final ScoresView.Making views;
    private final Programmes programmes;
    private final Panels panels;

    StandingsController(
            JudgeRights rights, TableOfMeans table, ScoresView.Making views, Programmes programmes, Panels panels) {
        this.rights = rights;
        this.table = table;
        this.views = views;
        this.programmes = programmes;
        this.panels = panels;
    }

    @GetMapping("/judging/{category}/standings")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Category chaired = rights.getChaired(CategoryId.of(category), viewer.id());
        Means means = table.get(chaired, viewer.id());
        ScoresView view = views.of(means, places(form), now);
        boolean aside = !panels.listBarred(viewer.id(), chaired.id()).isEmpty();
        int left = table.owed(means, viewer.id(), now);
        return new StandingsPage(programmes.getWhole(chaired.edition()), view, left, aside);
    }

    /** After how many places the line is to be drawn; 0 where nothing sensible was asked. */
    static int places(Form form) {
        String typed = form.text("places");
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
