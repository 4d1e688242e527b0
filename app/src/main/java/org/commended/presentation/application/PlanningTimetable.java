package org.commended.presentation.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.presentation.TimetableChanged;
import org.commended.presentation.domain.Away;
import org.commended.presentation.domain.PresentationRefusal.SlotChangedMeanwhile;
import org.commended.presentation.domain.PresentationRefusal.SlotDayPast;
import org.commended.presentation.domain.PresentationRefusal.SlotEndsFirst;
import org.commended.presentation.domain.PresentationRefusal.SlotHasEntry;
import org.commended.presentation.domain.PresentationRefusal.SlotIsOver;
import org.commended.presentation.domain.Sitting;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.Details;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser makes slots, gives them to entries and moves them; nobody is told before they say so. */
@Component
public class PlanningTimetable {

    private final Slots slots;
    private final ReadingTimetable reading;
    private final Once once;
    private final ApplicationEventPublisher events;

    PlanningTimetable(Slots slots, ReadingTimetable reading, Once once, ApplicationEventPublisher events) {
        this.slots = slots;
        this.reading = reading;
        this.once = once;
        this.events = events;
    }

    /** @param token of the form: sent twice, it is done once */
    public record Asked(Room room, String token, Instant now) {

        UUID stage() {
            return room.stage().id();
        }
    }

    @Transactional
    public Outcome<Asked> make(Asked asked, Sitting sitting) {
        if (isDone(asked)) return Outcome.done(asked);
        List<Refusal> reasons = SlotRules.reasonsAgainst(sitting.first(), asked.room());
        if (sitting.first().startsAt().isBefore(asked.now())) reasons.add(new SlotDayPast());
        List<Details> made = sitting.slots();
        if (made.isEmpty() && reasons.isEmpty()) reasons.add(new SlotEndsFirst());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        for (Details details : made)
            slots.add(Slot.free(
                    asked.stage(),
                    asked.room().category().edition(),
                    asked.room().category().id(),
                    details));
        return changed(asked, "made");
    }

    private boolean isDone(Asked asked) {
        asked.room().mustOrganise();
        slots.hold(asked.stage());
        return once.find(asked.token()).isPresent();
    }

    private Outcome<Asked> changed(Asked asked, String change) {
        once.take(asked.token(), asked.room().desk(), asked.now());
        events.publishEvent(new TimetableChanged(
                asked.room().category().edition(),
                asked.room().viewer().id(),
                asked.now(),
                asked.stage(),
                asked.room().category().id(),
                change));
        return Outcome.done(asked);
    }

    /** A slot of the room whose entry, if it has one, is not kept from the viewer. */
    @Transactional(readOnly = true)
    public Slot get(Room room, UUID id) {
        return slots.find(id)
                .filter(slot -> slot.stage().equals(room.stage().id()))
                .filter(slot -> !room.isKept(slot))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Outcome<Asked> change(Asked asked, UUID id, Details details, int version) {
        if (isDone(asked)) return Outcome.done(asked);
        Slot before = get(asked.room(), id);
        if (before.details().equals(details)) return Outcome.done(asked);
        List<Refusal> reasons = SlotRules.reasonsAgainst(details, asked.room());
        boolean moved = !before.startsAt().equals(details.startsAt());
        if (moved && details.startsAt().isBefore(asked.now())) reasons.add(new SlotDayPast());
        if (before.state().isOver()) reasons.add(new SlotIsOver());
        if (before.version() != version) reasons.add(new SlotChangedMeanwhile());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        slots.save(before.with(details));
        return changed(asked, "changed");
    }

    /** Gives a slot to an entry, or to nobody; where the entry has another slot, the two change places. */
    @Transactional
    public Outcome<Asked> give(Asked asked, UUID id, @Nullable EntryId entry) {
        if (isDone(asked)) return Outcome.done(asked);
        Slot slot = get(asked.room(), id);
        var timetable = reading.get(asked.room());
        if (asked.room().isKept(entry) || entry != null && !timetable.byId().containsKey(entry)) throw new NotFound();
        if (Objects.equals(slot.entry(), entry)) return Outcome.done(asked);
        Optional<Slot> other = timetable.slots().stream()
                .filter(one -> entry != null && entry.equals(one.entry()))
                .findFirst();
        if (isUnderWay(slot) || other.filter(PlanningTimetable::isUnderWay).isPresent())
            return Outcome.refused(new SlotIsOver());
        other.ifPresent(one -> slots.save(one.with(slot.entry())));
        slots.save(slot.with(entry));
        return changed(asked, "given");
    }

    private static boolean isUnderWay(Slot slot) {
        return slot.state() != Slot.State.PLANNED;
    }

    /** Gives the free slots to the entries that have none, with the fewest clashes that taking them in turn finds. */
    @Transactional
    public Outcome<Asked> fill(Asked asked) {
        if (isDone(asked)) return Outcome.done(asked);
        var timetable = reading.get(asked.room());
        List<Slot> others = slots.list(asked.room().category().edition());
        List<EntryId> left = timetable.left().stream().map(Entry::id).toList();
        List<Slot> filled = reading.clashes(asked.room(), others).fill(timetable.slots(), others, left);
        List<Slot> news = new ArrayList<>(filled);
        news.removeAll(timetable.slots());
        news.forEach(slots::save);
        return changed(asked, "filled");
    }

    @Transactional
    public Outcome<Asked> remove(Asked asked, UUID id) {
        if (isDone(asked)) return Outcome.done(asked);
        Slot slot = get(asked.room(), id);
        if (slot.entry() != null) return Outcome.refused(new SlotHasEntry());
        slots.remove(id);
        return changed(asked, "removed");
    }

    @Transactional
    public Outcome<Asked> add(Asked asked, Away away) {
        if (isDone(asked)) return Outcome.done(asked);
        slots.add(away);
        return changed(asked, "away");
    }

    @Transactional
    public Outcome<Asked> removeAway(Asked asked, UUID away) {
        if (isDone(asked)) return Outcome.done(asked);
        slots.removeAway(asked.stage(), away);
        return changed(asked, "there");
    }
}
