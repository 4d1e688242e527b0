package org.commended.panel.web;

import java.time.Instant;
import java.util.List;
import org.commended.panel.application.InvitingCandidate;
import org.commended.panel.application.PanelRights;
import org.commended.panel.domain.Candidate;
import org.commended.panel.domain.ConnectionRefusal.CategoryUnclear;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checking somebody before they are asked, and asking them from there. */
@RestController
class CheckController {

    static final String CHECK = "/manage/{organiser}/editions/{edition}/judging/check";

    private final PanelRights rights;
    private final InvitingCandidate inviting;
    private final CheckPages pages;

    CheckController(PanelRights rights, InvitingCandidate inviting, CheckPages pages) {
        this.rights = rights;
        this.inviting = inviting;
        this.pages = pages;
    }

    @GetMapping(CHECK)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        return pages.page(EditionId.of(edition), form, viewer, now);
    }

    @PostMapping(CHECK + "/invitation")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> invite(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        if (!form.has("category"))
            return Answer.refused(pages.page(id, form.refused(List.of(new CategoryUnclear())), viewer, now));
        Category category = rights.getCategory(id, CategoryId.of(form.text("category")));
        return inviting.invite(category, candidate(form), form.text("email"), viewer.id(), now)
                .fold(
                        seat -> Answer.seeOther(pages.panel(category)),
                        reasons -> Answer.refused(pages.page(id, form.refused(reasons), viewer, now)));
    }

    static Candidate candidate(Form form) {
        WorksFor worksFor = new WorksFor(orNull(form, "post"), orNull(form, "organisation"), orNull(form, "body"));
        List<String> former = form.text("former")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(20)
                .toList();
        return new Candidate(form.text("name"), worksFor, former);
    }

    private static @Nullable String orNull(Form form, String field) {
        return form.has(field) ? form.text(field) : null;
    }
}
