package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgesDesk;
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

    PileController(JudgesDesk desk, Panels panels) {
        this.desk = desk;
        this.panels = panels;
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
        return seat.accepted()
                ? Answer.ok(new PilePage(desk.get(id, viewer.id()), seat.chair(), now))
                : Answer.seeOther("/judging/" + id + "/terms");
    }
}
