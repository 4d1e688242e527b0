package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.practice.Practising;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A judge's entries of one category. */
@RestController
class PileController {

    private final JudgesDesk desk;
    private final Panels panels;
    private final Practising practising;

    PileController(JudgesDesk desk, Panels panels, Practising practising) {
        this.desk = desk;
        this.panels = panels;
        this.practising = practising;
    }

    /** Whoever was asked and has not answered is led to the terms first. */
    @GetMapping("/judging/{category}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> pile(@PathVariable String category, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        PanelMember seat = panels.list(viewer.id()).stream()
                .filter(member -> member.category().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return seat.accepted() ? Answer.ok(page(seat, viewer, now)) : Answer.seeOther("/judging/" + id + "/terms");
    }

    private PilePage page(PanelMember seat, Viewer viewer, Instant now) {
        return new PilePage(
                desk.get(seat.category(), viewer.id()),
                seat.chair(),
                practising.list(seat.category(), viewer.id()),
                now);
    }
}
