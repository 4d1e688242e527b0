package org.commended.panel.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.panel.application.DismissingConflict;
import org.commended.panel.application.PanelRights;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding that a conflict does not matter. */
@RestController
class DismissalController {

    private static final String DISMISSAL = PanelController.PANEL + "/conflicts/{conflict}/dismissal";

    private final PanelRights rights;
    private final DismissingConflict dismissing;
    private final Conflicts conflicts;
    private final Programmes programmes;
    private final NoticedConflicts noticed;

    DismissalController(
            PanelRights rights,
            DismissingConflict dismissing,
            Conflicts conflicts,
            Programmes programmes,
            NoticedConflicts noticed) {
        this.rights = rights;
        this.dismissing = dismissing;
        this.conflicts = conflicts;
        this.programmes = programmes;
        this.noticed = noticed;
    }

    @GetMapping(DISMISSAL)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable Map<String, String> at, Viewer viewer) {
        return page(category(at), at, Form.empty(), viewer);
    }

    @PostMapping(DISMISSAL)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> dismiss(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        return dismissing
                .dismiss(category, Ids.parse(at.getOrDefault("conflict", "")), form.text("reason"), viewer.id(), now)
                .fold(
                        done -> Answer.seeOther(Back.to(form, at)),
                        reasons -> Answer.refused(page(category, at, form.refused(reasons), viewer)));
    }

    private Category category(Map<String, String> at) {
        return rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
    }

    private DismissalPage page(Category category, Map<String, String> at, Form form, Viewer viewer) {
        List<Conflict> asked = conflicts.list(category.id()).stream()
                .filter(one -> one.id().equals(Ids.parse(at.getOrDefault("conflict", ""))))
                .toList();
        Noticed shown = noticed.list(category.edition(), asked, viewer).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new DismissalPage(programmes.getWhole(category.edition()), category, shown, form);
    }
}
