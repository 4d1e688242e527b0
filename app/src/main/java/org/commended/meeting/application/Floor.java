package org.commended.meeting.application;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commended.live.Changes;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One act at a time at a meeting, each in a transaction, each once however often its form arrives. */
@Component
class Floor {

    private final Meetings meetings;
    private final MeetingRights rights;
    private final Once once;
    private final Held.Writing writing;

    Floor(
            Meetings meetings,
            MeetingRights rights,
            Once once,
            Minutes minutes,
            Changes changes,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.rights = rights;
        this.once = once;
        this.writing = new Held.Writing(minutes, changes, events);
    }

    /**
     * @param reasons what stands in the way; throws for whom there is nothing to be done
     * @param act what is done where nothing does
     */
    @Transactional
    public Outcome<Asked> act(Asked asked, Function<Held, List<Refusal>> reasons, Consumer<Held> act) {
        var meeting = meetings.hold(asked.meeting()).orElseThrow(NotFound::new);
        Held held = new Held(rights.of(meeting, asked.viewer()), asked, writing);
        List<Refusal> against = once.find(asked.token()).isPresent() ? List.of() : reasons.apply(held);
        if (!against.isEmpty()) return Outcome.refused(against);
        if (once.take(asked.token(), "/meetings/" + asked.meeting(), asked.now())) act.accept(held);
        return Outcome.done(asked);
    }
}
