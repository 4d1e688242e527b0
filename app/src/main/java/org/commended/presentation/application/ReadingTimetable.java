package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Presenter;
import org.commended.finalist.Presenters;
import org.commended.panel.Panels;
import org.commended.presentation.domain.Clash;
import org.commended.presentation.domain.Clash.EntryTwice;
import org.commended.presentation.domain.Clash.JudgeTwice;
import org.commended.presentation.domain.Clash.PresenterTwice;
import org.commended.presentation.domain.Clash.RoomTwice;
import org.commended.presentation.domain.Clashes;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** A stage's timetable, with what cannot be in it. */
@Component
public class ReadingTimetable {

    private final Slots slots;
    private final PresentationRights rights;
    private final Presenters presenters;
    private final Panels panels;

    ReadingTimetable(Slots slots, PresentationRights rights, Presenters presenters, Panels panels) {
        this.slots = slots;
        this.rights = rights;
        this.presenters = presenters;
        this.panels = panels;
    }

    /**
     * @param entries what went on to the stage, kept ones too
     * @param clashes those that tell the viewer nothing of what is kept from them
     */
    public record Timetable(Room room, List<Entry> entries, List<Slot> slots, List<Clash> clashes) {

        public Timetable {
            entries = List.copyOf(entries);
            slots = List.copyOf(slots);
            clashes = List.copyOf(clashes);
        }

        public Map<EntryId, Entry> byId() {
            return entries.stream().collect(toMap(Entry::id, Function.identity()));
        }

        /** Entries without a slot that the viewer may know of. */
        public List<Entry> left() {
            Set<EntryId> placed = slots.stream().map(Slot::entry).collect(toSet());
            return entries.stream()
                    .filter(entry -> !placed.contains(entry.id()) && !room.isKept(entry.id()))
                    .toList();
        }

        /** The slots of entries that are not kept from the viewer. */
        public List<Slot> visible() {
            return slots.stream()
                    .filter(slot -> slot.entry() != null && !room.isKept(slot))
                    .toList();
        }
    }

    public Timetable get(Room room) {
        List<Entry> entries = rights.listEntries(room.stage());
        List<Slot> own = slots.list(room.stage().id());
        List<Slot> others = slots.list(room.category().edition());
        List<Clash> clashes = clashes(room, others).find(own, others).stream()
                .filter(clash -> tellsNothing(clash, room))
                .toList();
        return new Timetable(room, entries, own, clashes);
    }

    Clashes clashes(Room room, List<Slot> others) {
        Set<EntryId> met =
                others.stream().map(Slot::entry).flatMap(Stream::ofNullable).collect(toSet());
        rights.listEntries(room.stage()).forEach(entry -> met.add(entry.id()));
        Map<EntryId, Set<String>> names = new HashMap<>();
        presenters
                .list(met)
                .forEach((entry, people) -> names.put(
                        entry, people.stream().map(ReadingTimetable::key).collect(toSet())));
        return new Clashes(names, barred(room), slots.listAway(room.stage().id()));
    }

    private Map<PersonId, Set<EntryId>> barred(Room room) {
        Map<PersonId, Set<EntryId>> all = new HashMap<>();
        panels.listBarred(room.category().edition())
                .forEach((person, entries) -> all.put(person, new HashSet<>(entries)));
        return all;
    }

    private static String key(Presenter presenter) {
        String email = presenter.email().strip().toLowerCase(Locale.ROOT);
        return email.isEmpty() ? presenter.name().strip() : email;
    }

    private static boolean tellsNothing(Clash clash, Room room) {
        if (room.isKept(clash.slot())) return false;
        return switch (clash) {
            case PresenterTwice(Slot slot, Slot other, String name) -> !room.isKept(other);
            case JudgeTwice(Slot slot, Slot other, PersonId person) -> !room.isKept(other);
            case RoomTwice(Slot slot, Slot other) -> !room.isKept(other);
            case EntryTwice(Slot slot, Slot other) -> true;
            case Clash.KeptFromJudge(Slot slot, PersonId person) -> true;
            case Clash.JudgeAway(Slot slot, PersonId person) -> true;
            case Clash.PresenterAway(Slot slot, EntryId entry) -> true;
        };
    }
}
