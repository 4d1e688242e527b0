package org.commended.meeting.web;

import java.time.Instant;
import java.util.List;
import org.commended.meeting.application.CallingMeeting;
import org.commended.meeting.application.CallingMeeting.Call;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.application.MeetingRights.Room;
import org.commended.meeting.domain.Meetings;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.TieRule;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.Outcome;
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

/** A category's meetings, and calling one. */
@RestController
class RoomController {

    private static final String ROOM = "/judging/{category}/meeting";

    private final MeetingRights rights;
    private final CallingMeeting calling;
    private final Meetings meetings;

    RoomController(MeetingRights rights, CallingMeeting calling, Meetings meetings) {
        this.rights = rights;
        this.calling = calling;
        this.meetings = meetings;
    }

    @GetMapping(ROOM)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Viewer viewer, Instant now) {
        Room room = rights.getRoom(CategoryId.of(category), viewer);
        int places = room.calls() ? calling.usualPlaces(room.category().id()) : 1;
        return page(room, DetailsForm.usual(room.members().size(), Math.max(1, places)), now);
    }

    @PostMapping(ROOM)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> call(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        Room room = rights.getRoom(id, viewer);
        DecisionKind kind = DecisionKind.find(form.text("kind")).orElse(DecisionKind.SHORTLIST);
        return DetailsForm.read(form, room.whole().edition().zone(), room.members())
                .fold(
                        details -> calling.call(new Call(id, kind, details, form.act()), viewer, now),
                        Outcome::<java.util.UUID>refused)
                .fold(
                        meeting -> Answer.seeOther("/meetings/" + meeting),
                        reasons -> Answer.refused(page(room, form.refused(reasons), now)));
    }

    private Page page(Room room, Form form, Instant now) {
        CategoryId category = room.category().id();
        TieRule rule = room.category().tieRule();
        String criterion = room.category().details().criteria().stream()
                .filter(one -> one.id().equals(rule.criterion()))
                .map(Criterion::text)
                .findFirst()
                .orElse("");
        return new RoomPage(
                room,
                meetings.list(List.of(category)),
                rule,
                criterion,
                room.whole().edition().window().hasOpened(now),
                form);
    }
}
