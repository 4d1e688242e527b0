package org.commended.judging.web;

import java.time.Instant;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.judging.application.ScoresSetAside;
import org.commended.judging.application.TableOfMeans;
import org.commended.judging.application.WatchingProgress;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what the organiser's page of a category's stages and scores shows. */
@Component
class ScoresPages {

    private final Programmes programmes;
    private final Entries entries;
    private final Anonymity anonymity;
    private final Stages stages;
    private final TableOfMeans table;
    private final ScoresView.Making views;
    private final WatchingProgress progress;
    private final ScoresSetAside setAside;

    ScoresPages(
            Programmes programmes,
            Entries entries,
            Anonymity anonymity,
            Stages stages,
            TableOfMeans table,
            ScoresView.Making views,
            WatchingProgress progress,
            ScoresSetAside setAside) {
        this.programmes = programmes;
        this.entries = entries;
        this.anonymity = anonymity;
        this.stages = stages;
        this.table = table;
        this.views = views;
        this.progress = progress;
        this.setAside = setAside;
    }

    ScoresPage page(Category category, Form form, Viewer viewer, Instant now) {
        CategoryJudging judging = progress.list(category.edition()).stream()
                .filter(one -> one.category().id().equals(category.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ScoresPage(
                programmes.getWhole(category.edition()),
                judging,
                stages.list(category.id()),
                entries.listJudged(category.id()),
                anonymity.listUnredacted(category.id()).size(),
                views.of(table.get(category, viewer.id()), StandingsController.places(form), now),
                setAside.list(category.id(), viewer.id()),
                progress.left(category.id(), viewer.id(), now),
                form,
                now);
    }
}
