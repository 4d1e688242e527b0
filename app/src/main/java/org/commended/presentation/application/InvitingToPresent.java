package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commended.entry.Entries;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.Presenter;
import org.commended.finalist.Presenters;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.presentation.PresentationTold;
import org.commended.presentation.PresentationsInvited;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.domain.Appointment;
import org.commended.presentation.domain.Appointment.Guest;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.presentation.domain.Appointment.Part;
import org.commended.presentation.domain.Appointments;
import org.commended.presentation.domain.Invitations;
import org.commended.presentation.domain.Invitations.Sending;
import org.commended.presentation.domain.PresentationRefusal.NobodyToInvite;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of their hours: only those for whom something differs from what they were told last; entrants only where they
 * know that they are finalists; and nobody from whom the entry is kept.
 */
@Component
public class InvitingToPresent {

    private final Slots slots;
    private final Appointments appointments;
    private final PresentationRights rights;
    private final Finalists finalists;
    private final Presenters presenters;
    private final Entries entries;
    private final People people;
    private final Once once;
    private final ApplicationEventPublisher events;

    InvitingToPresent(
            Slots slots,
            Appointments appointments,
            PresentationRights rights,
            Finalists finalists,
            Presenters presenters,
            Entries entries,
            People people,
            Once once,
            ApplicationEventPublisher events) {
        this.slots = slots;
        this.appointments = appointments;
        this.rights = rights;
        this.finalists = finalists;
        this.presenters = presenters;
        this.entries = entries;
        this.people = people;
        this.once = once;
        this.events = events;
    }

    /** What would be sent now, without what is kept from whoever would send it. */
    @Transactional(readOnly = true)
    public List<Sending> listDue(Room room) {
        List<Slot> planned = slots.list(room.stage().id());
        Set<EntryId> over = planned.stream()
                .filter(slot -> slot.state().isOver() && slot.entry() != null)
                .map(Slot::entry)
                .collect(toSet());
        List<Appointment> told = appointments.list(room.stage().id()).stream()
                .filter(one -> !over.contains(one.entry()))
                .toList();
        return Invitations.due(wanted(room, planned), told).stream()
                .filter(sending -> !room.isKept(sending.appointment().entry()))
                .toList();
    }

    private List<Appointment> wanted(Room room, List<Slot> planned) {
        Set<EntryId> judged =
                rights.listEntries(room.stage()).stream().map(one -> one.id()).collect(toSet());
        Map<EntryId, List<Guest>> guests = entrants(room);
        Map<PersonId, Person> panel =
                people
                        .list(room.members().stream()
                                .map(member -> member.person())
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Function.identity()));
        List<Appointment> wanted = new ArrayList<>();
        for (Slot slot : planned) {
            EntryId entry = slot.entry();
            if (entry == null || slot.state().isOver() || !judged.contains(entry)) continue;
            Map<String, Guest> asked = new LinkedHashMap<>();
            for (PersonId person : slot.details().panel()) {
                Person member = panel.get(person);
                if (member != null && !room.isBarred(person, entry))
                    put(asked, new Guest(member.email(), member.name(), person, Part.PANEL));
            }
            guests.getOrDefault(entry, List.of()).forEach(guest -> put(asked, guest));
            asked.values()
                    .forEach(guest ->
                            wanted.add(new Appointment(slot.stage(), entry, guest, Hour.of(slot.details()), 0, false)));
        }
        return wanted;
    }

    private static void put(Map<String, Guest> asked, Guest guest) {
        asked.putIfAbsent(guest.email().toLowerCase(Locale.ROOT), guest);
    }

    /** Those who write an entry and those who present it, of the entries whose writers know. */
    private Map<EntryId, List<Guest>> entrants(Room room) {
        Map<EntryId, Told> told = finalists.listTold(room.category().edition());
        Map<EntryId, List<PersonId>> writers = entries.listWriters(told.keySet());
        Map<PersonId, Person> known =
                people
                        .list(writers.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Function.identity()));
        Map<EntryId, List<Presenter>> named = presenters.list(told.keySet());
        Map<EntryId, List<Guest>> guests = new LinkedHashMap<>();
        for (EntryId entry : told.keySet()) {
            List<Guest> own = new ArrayList<>();
            for (PersonId writer : writers.getOrDefault(entry, List.of())) {
                Person person = known.get(writer);
                if (person != null) own.add(new Guest(person.email(), person.name(), writer, Part.ENTRANT));
            }
            named.getOrDefault(entry, List.of()).stream()
                    .filter(one -> !one.email().isBlank())
                    .forEach(one -> own.add(new Guest(one.email(), one.name(), null, Part.ENTRANT)));
            guests.put(entry, own);
        }
        return guests;
    }

    @Transactional
    public Outcome<Asked> send(Asked asked) {
        Room room = asked.room();
        room.mustOrganise();
        slots.hold(asked.stage());
        if (once.find(asked.token()).isPresent()) return Outcome.done(asked);
        List<Sending> due = listDue(room);
        if (due.isEmpty()) return Outcome.refused(new NobodyToInvite());
        once.take(asked.token(), room.desk(), asked.now());
        Map<EntryId, Told> told = finalists.listTold(room.category().edition());
        for (Sending sending : due) send(room, sending, told, asked.now());
        events.publishEvent(new PresentationsInvited(
                room.category().edition(),
                room.viewer().id(),
                asked.now(),
                asked.stage(),
                room.category().id(),
                due.size()));
        return Outcome.done(asked);
    }

    private void send(Room room, Sending sending, Map<EntryId, Told> told, Instant now) {
        appointments.put(sending.appointment(), now);
        Told known = told.get(sending.appointment().entry());
        events.publishEvent(new PresentationTold(
                room.category().edition(),
                room.category().id(),
                room.isVisit(),
                known != null && known.announced(),
                sending,
                now));
    }
}
