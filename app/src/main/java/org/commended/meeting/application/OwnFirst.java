package org.commended.meeting.application;

import java.time.Instant;
import java.util.List;
import org.commended.judging.Progress;
import org.commended.judging.domain.Stages;
import org.commended.meeting.domain.MeetingRefusal.OwnSheetsFirst;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Nobody learns what others gave before their own is in: neither a figure, nor an order made of them, nor what came of it. */
@Component
public class OwnFirst {

    private final Stages stages;
    private final Progress progress;

    OwnFirst(Stages stages, Progress progress) {
        this.stages = stages;
        this.progress = progress;
    }

    /** How many score sheets the viewer still owes; nobody does once the stage is closed. */
    public int count(Attendance attendance, Instant now) {
        var category = attendance.category().id();
        boolean scoring = stages.findLatest(category)
                .filter(stage -> !stage.isClosed(now))
                .isPresent();
        return scoring && attendance.isMember()
                ? progress.left(category, attendance.viewer().id(), now)
                : 0;
    }

    /** Whoever still owes sheets decides nothing: what they are told or asked then would say what others gave. */
    List<Refusal> against(Held held) {
        int owed = count(held.attendance(), held.now());
        return owed == 0 ? List.of() : List.of(new OwnSheetsFirst(owed));
    }
}
