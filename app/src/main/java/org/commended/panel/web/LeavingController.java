package org.commended.panel.web;

import java.time.Instant;
import java.util.Map;
import org.commended.panel.application.PanelRights;
import org.commended.panel.application.ReplacingJudge;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.people.People;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A judge leaves a panel, somebody comes instead, or it is taken back. */
@RestController
class LeavingController {

    private final PanelRights rights;
    private final ReplacingJudge replacing;
    private final People people;
    private final Programmes programmes;
    private final PanelPages pages;

    LeavingController(
            PanelRights rights, ReplacingJudge replacing, People people, Programmes programmes, PanelPages pages) {
        this.rights = rights;
        this.replacing = replacing;
        this.people = people;
        this.programmes = programmes;
        this.pages = pages;
    }

    @GetMapping(MemberController.MEMBER + "/removal")
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable Map<String, String> at) {
        return page(category(at), at, Form.empty());
    }

    @PostMapping(MemberController.MEMBER + "/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> leave(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        LeavingPage page = page(category, at, form);
        var typed = new ReplacingJudge.Typed(form.text("because"), form.text("why"), substitute(form));
        return replacing
                .leave(category, page.seat().id(), typed, viewer.id(), now)
                .fold(
                        done -> Answer.seeOther(page.panel()),
                        reasons -> Answer.refused(page(category, at, form.refused(reasons))));
    }

    @PostMapping(MemberController.MEMBER + "/return")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> comeBack(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        return replacing
                .comeBack(category, Ids.parse(at.getOrDefault("seat", "")), viewer.id(), now)
                .fold(
                        done -> Answer.seeOther("/manage/%s/editions/%s/judging/%s"
                                .formatted(at.get("organiser"), at.get("edition"), at.get("category"))),
                        reasons -> Answer.refused(pages.page(category, form.refused(reasons), viewer, now)));
    }

    /** Nobody is asked instead where neither a name nor an address was typed. */
    private static @Nullable Invitation substitute(Form form) {
        if (!form.has("name") && !form.has("email")) return null;
        WorksFor worksFor = new WorksFor(orNull(form, "post"), orNull(form, "organisation"), null);
        return new Invitation(form.text("name"), form.text("email"), worksFor);
    }

    private static @Nullable String orNull(Form form, String field) {
        return form.has(field) ? form.text(field) : null;
    }

    private Category category(Map<String, String> at) {
        return rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
    }

    private LeavingPage page(Category category, Map<String, String> at, Form form) {
        Seat seat = rights.getSeat(category.id(), Ids.parse(at.getOrDefault("seat", "")));
        if (!seat.isPresent()) throw new NotFound();
        return new LeavingPage(
                programmes.getWhole(category.edition()),
                category,
                seat,
                people.get(seat.person()).called(),
                form);
    }
}
