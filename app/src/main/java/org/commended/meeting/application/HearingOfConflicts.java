package org.commended.meeting.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.live.Changes;
import org.commended.meeting.MemberSteppedOut;
import org.commended.meeting.domain.Happening.SteppedOut;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.panel.ConflictConfirmed;
import org.commended.panel.ConflictDeclared;
import org.commended.panel.ConflictFound;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is found, during a meeting, to be connected with an entry that is discussed or voted on leaves at once. */
@Component
class HearingOfConflicts {

    private final Entries entries;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    HearingOfConflicts(
            Entries entries, Meetings meetings, Minutes minutes, Changes changes, ApplicationEventPublisher events) {
        this.entries = entries;
        this.meetings = meetings;
        this.minutes = minutes;
        this.changes = changes;
        this.events = events;
    }

    /** @param because the kind of the connection in a word */
    private record Tie(EntryId entry, PersonId person, String because, Instant at) {}

    @EventListener
    void hear(ConflictDeclared declared) {
        hear(new Tie(declared.entry(), declared.judge(), declared.connection(), declared.at()));
    }

    @EventListener
    void hear(ConflictConfirmed confirmed) {
        hear(new Tie(confirmed.entry(), confirmed.judge(), confirmed.connection(), confirmed.at()));
    }

    @EventListener
    void hear(ConflictFound found) {
        hear(new Tie(found.entry(), found.judge(), found.connection(), found.at()));
    }

    private void hear(Tie tie) {
        CategoryId category = entries.get(tie.entry()).category();
        meetings.list(List.of(category)).stream()
                .filter(Meeting::isOpen)
                .map(meeting -> meetings.hold(meeting.id()).orElseThrow())
                .filter(Meeting::isOpen)
                .forEach(meeting -> stepOut(meeting, tie));
    }

    private void stepOut(Meeting meeting, Tie tie) {
        Proceedings proceedings = new Proceedings(minutes.list(meeting.id()));
        boolean discussed = proceedings.underDiscussion().contains(tie.entry());
        boolean there = proceedings.present().contains(tie.person());
        boolean out = proceedings.out(tie.entry()).containsKey(tie.person());
        if (discussed && there && !out) {
            int number = proceedings.lines().size() + 1;
            SteppedOut left = new SteppedOut(tie.entry(), tie.person(), tie.because());
            minutes.add(meeting.id(), new Line(UUID.randomUUID(), number, tie.at(), tie.person(), left));
            events.publishEvent(new MemberSteppedOut(
                    meeting.edition(),
                    tie.person(),
                    tie.at(),
                    meeting.id(),
                    meeting.category(),
                    tie.entry(),
                    tie.person()));
        }
        changes.tell(meeting.id(), meeting.category(), List.of());
    }
}
