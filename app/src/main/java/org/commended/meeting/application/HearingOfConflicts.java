package org.commended.meeting.application;

import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.meeting.domain.Changes;
import org.commended.meeting.domain.Happening.SteppedOut;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.panel.ConflictDeclared;
import org.commended.shared.CategoryId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever says during a meeting that they are connected with the entry that is discussed leaves at once. */
@Component
class HearingOfConflicts {

    private final Entries entries;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Changes changes;

    HearingOfConflicts(Entries entries, Meetings meetings, Minutes minutes, Changes changes) {
        this.entries = entries;
        this.meetings = meetings;
        this.minutes = minutes;
        this.changes = changes;
    }

    @EventListener
    void hear(ConflictDeclared declared) {
        CategoryId category = entries.get(declared.entry()).category();
        meetings.list(List.of(category)).stream()
                .filter(Meeting::isOpen)
                .forEach(meeting -> stepOut(meetings.hold(meeting.id()).orElseThrow(), declared));
    }

    private void stepOut(Meeting meeting, ConflictDeclared declared) {
        Proceedings proceedings = new Proceedings(minutes.list(meeting.id()));
        boolean discussed =
                proceedings.current().filter(declared.entry()::equals).isPresent();
        boolean there = proceedings.present().contains(declared.judge());
        boolean out = proceedings.out(declared.entry()).containsKey(declared.judge());
        if (discussed && there && !out) {
            int number = proceedings.lines().size() + 1;
            SteppedOut left = new SteppedOut(declared.entry(), declared.judge(), declared.connection());
            minutes.add(meeting.id(), new Line(UUID.randomUUID(), number, declared.at(), declared.judge(), left));
        }
        changes.tell(meeting.id(), meeting.category(), List.of());
    }
}
