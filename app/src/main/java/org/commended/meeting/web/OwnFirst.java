package org.commended.meeting.web;

import java.time.Instant;
import org.commended.judging.Progress;
import org.commended.judging.domain.Stages;
import org.commended.meeting.application.Attendance;
import org.springframework.stereotype.Component;

/** Nobody learns what others gave before their own is in: neither a figure, nor an order made of them, nor what came of it. */
@Component
class OwnFirst {

    private final Stages stages;
    private final Progress progress;

    OwnFirst(Stages stages, Progress progress) {
        this.stages = stages;
        this.progress = progress;
    }

    /** How many score sheets the viewer still owes; nobody does once the stage is closed. */
    int count(Attendance attendance, Instant now) {
        var category = attendance.category().id();
        boolean scoring = stages.findLatest(category)
                .filter(stage -> !stage.isClosed(now))
                .isPresent();
        return scoring && attendance.isMember()
                ? progress.left(category, attendance.viewer().id(), now)
                : 0;
    }
}
