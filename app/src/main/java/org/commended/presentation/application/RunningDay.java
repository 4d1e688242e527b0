package org.commended.presentation.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commended.live.Changes;
import org.commended.presentation.PresentationRan;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.domain.PresentationRefusal.AnotherIsOn;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.Progress;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs the day says who has come, who is on, who has been, and who did not come; every open screen hears of it. */
@Component
public class RunningDay {

    private final Slots slots;
    private final Changes changes;
    private final Once once;
    private final ApplicationEventPublisher events;

    RunningDay(Slots slots, Changes changes, Once once, ApplicationEventPublisher events) {
        this.slots = slots;
        this.changes = changes;
        this.once = once;
        this.events = events;
    }

    @Transactional
    public Outcome<Asked> put(Asked asked, UUID id, State to) {
        Room room = asked.room();
        room.mustLead();
        slots.hold(asked.stage());
        Slot slot = slots.find(id)
                .filter(one -> one.stage().equals(asked.stage()))
                .filter(one -> one.entry() != null && !room.isKept(one))
                .orElseThrow(NotFound::new);
        if (once.find(asked.token()).isPresent() || slot.state() == to) return Outcome.done(asked);
        if (to == State.ON && isAnotherOn(slot)) return Outcome.refused(new AnotherIsOn());
        once.take(asked.token(), room.href(), asked.now());
        slots.save(slot.with(progress(slot, to, asked.now())));
        told(asked, slot, to);
        return Outcome.done(asked);
    }

    /** In one room one presents after the other; where it is about different places, several are on at once. */
    private boolean isAnotherOn(Slot slot) {
        List<Slot> all = slots.list(slot.stage());
        return all.stream()
                .filter(other -> !other.id().equals(slot.id()) && other.state() == State.ON)
                .anyMatch(other -> other.details().place().equals(slot.details().place()));
    }

    private static Progress progress(Slot slot, State to, Instant now) {
        return switch (to) {
            case PLANNED, WAITING -> new Progress(to, null, null);
            case ON -> new Progress(to, now, null);
            case ENDED ->
                new Progress(
                        to,
                        slot.progress().began() == null ? now : slot.progress().began(),
                        now);
            case ABSENT -> new Progress(to, null, now);
        };
    }

    private void told(Asked asked, Slot slot, State to) {
        EntryId entry = Objects.requireNonNull(slot.entry());
        changes.tell(asked.stage(), slot.category(), Set.of(entry));
        events.publishEvent(new PresentationRan(
                slot.edition(), asked.room().viewer().id(), asked.now(), entry.value(), slot.category(), to.word()));
    }
}
