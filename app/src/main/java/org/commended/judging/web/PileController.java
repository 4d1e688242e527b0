package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.ballot.FillingBallot.Place;
import org.commended.judging.practice.Practising;
import org.commended.judging.web.ballot.BallotPages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
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
import org.springframework.web.bind.annotation.RestController;

/** A judge's entries of one category. */
@RestController
class PileController {

    private final JudgesDesk desk;
    private final Panels panels;
    private final Practising practising;
    private final BallotPages ballots;

    PileController(JudgesDesk desk, Panels panels, Practising practising, BallotPages ballots) {
        this.desk = desk;
        this.panels = panels;
        this.practising = practising;
        this.ballots = ballots;
    }

    /** Whoever was asked and has not answered is led to the terms first. */
    @GetMapping("/judging/{category}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> pile(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        PanelMember seat = panels.list(viewer.id()).stream()
                .filter(member -> member.category().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return seat.accepted()
                ? Answer.ok(page(seat, form, viewer, now))
                : Answer.seeOther("/judging/" + id + "/terms");
    }

    /** At a stage without sheets the list is what is judged: its order, its pairs, its points. */
    private Page page(PanelMember seat, Form form, Viewer viewer, Instant now) {
        Desk own = desk.get(seat.category(), viewer.id());
        if (!own.hasSheets()) return ballots.page(new Place(seat.category(), viewer.id()), form, now);
        return new PilePage(own, seat.chair(), practising.list(seat.category(), viewer.id()), now);
    }
}
