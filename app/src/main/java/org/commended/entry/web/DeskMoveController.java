package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.Entries;
import org.commended.entry.MovesProposedAtMeetings;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.OpeningMove;
import org.commended.entry.application.ProposingMove;
import org.commended.entry.application.ProposingMove.Acting;
import org.commended.entry.application.ProposingMove.Proposal;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.MoveRefusal.OtherCategoryUnchosen;
import org.commended.entry.domain.MoveRefusal.TimeToWriteUnclear;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking that an entry moves to a better category, and taking that back. */
@RestController
class DeskMoveController {

    private static final String MOVE = "/manage/{organiser}/editions/{edition}/entries/{entry}/move";

    private final DeskRights rights;
    private final ReadingDrafts reading;
    private final OpeningMove opening;
    private final ProposingMove proposing;
    private final Entries entries;
    private final MovesProposedAtMeetings meetings;

    DeskMoveController(
            DeskRights rights,
            ReadingDrafts reading,
            OpeningMove opening,
            ProposingMove proposing,
            Entries entries,
            MovesProposedAtMeetings meetings) {
        this.rights = rights;
        this.reading = reading;
        this.opening = opening;
        this.proposing = proposing;
        this.entries = entries;
        this.meetings = meetings;
    }

    @GetMapping(MOVE)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var acting = acting(edition, entry, viewer, now);
        if (form.has("to")) return page(acting, suggested(acting, form));
        boolean chose = form.names().contains("to");
        return page(acting, chose ? form.refused(List.of(new OtherCategoryUnchosen())) : form);
    }

    private Acting acting(String edition, String entry, Viewer viewer, Instant now) {
        return new Acting(viewer, EditionId.of(edition), rights.open(entry, viewer), now);
    }

    /** What the panel said stands there to begin with, where it named the same category. */
    private Form suggested(Acting acting, Form form) {
        reading.get(acting.entry(), acting.edition());
        return meetings.find(entries.get(acting.entry()))
                .filter(one -> one.to().toString().equals(form.text("to")))
                .map(one -> form.with("reason", one.reason()))
                .orElse(form);
    }

    private MovePage page(Acting acting, Form form) {
        Draft draft = reading.get(acting.entry(), acting.edition());
        List<Category> others = opening.listOthers(draft);
        Crossing crossing = others.stream()
                .filter(category -> category.id().toString().equals(form.text("to")))
                .map(category -> opening.cross(draft, category.id()))
                .findFirst()
                .orElse(null);
        List<Refusal> against = crossing == null
                ? List.of()
                : opening.against(crossing, acting.viewer().id(), acting.now());
        boolean needsTime = crossing != null && crossing.needsTime(acting.now());
        return new MovePage(draft, others, crossing, against, needsTime, form);
    }

    @PostMapping(MOVE)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> propose(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var acting = acting(edition, entry, viewer, now);
        MovePage before = page(acting, form);
        if (before.crossing() == null) return refused(acting, form, List.of(new OtherCategoryUnchosen()));
        boolean dated = form.has("until-day") || form.has("until-hour");
        Instant until = DayAndHour.find(
                        form.text("until-day"),
                        form.text("until-hour"),
                        before.whole().edition().zone())
                .orElse(null);
        if (dated && until == null) return refused(acting, form, List.of(new TimeToWriteUnclear()));
        var proposal = new Proposal(before.crossing().to().id(), form.text("reason"), until);
        return proposing
                .propose(acting, proposal)
                .fold(done -> Answer.seeOther(before.href() + "#move"), reasons -> refused(acting, form, reasons));
    }

    private ResponseEntity<Page> refused(Acting acting, Form form, List<Refusal> reasons) {
        return Answer.refused(page(acting, form.refused(reasons)));
    }

    @PostMapping(MOVE + "/recall")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> recall(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var acting = acting(edition, entry, viewer, now);
        MovePage page = page(acting, Form.of(Map.of()));
        return proposing
                .takeBack(acting, form.text("move"))
                .fold(done -> Answer.seeOther(page.href() + "#move"), reasons -> refused(acting, page.form(), reasons));
    }
}
