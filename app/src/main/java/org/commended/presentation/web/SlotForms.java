package org.commended.presentation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.panel.PanelMember;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Away;
import org.commended.presentation.domain.PresentationRefusal.AwayNobody;
import org.commended.presentation.domain.PresentationRefusal.AwayUnclear;
import org.commended.presentation.domain.PresentationRefusal.SlotDayUnclear;
import org.commended.presentation.domain.PresentationRefusal.SlotEndsFirst;
import org.commended.presentation.domain.PresentationRefusal.SlotMinutesUnclear;
import org.commended.presentation.domain.PresentationRefusal.SlotRestUnclear;
import org.commended.presentation.domain.Sitting;
import org.commended.presentation.domain.Slot.Details;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;

/** Between slots and the forms they are typed in. */
final class SlotForms {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int MOST_PAUSE = 240;

    private SlotForms() {}

    /** What is usual: a quarter of an hour to talk, another for questions, and the whole panel sits. */
    static Form withUsual(Form form, Room room) {
        if (form.names().contains("talk")) return form;
        Map<String, List<String>> values = usual(room);
        form.names().forEach(name -> values.put(name, form.all(name)));
        return Form.of(values).refused(form.refusals());
    }

    private static Map<String, List<String>> usual(Room room) {
        boolean visit = room.isVisit();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("from", List.of("10:00"));
        values.put("until", List.of(visit ? "12:00" : "16:00"));
        values.put("talk", List.of(visit ? "120" : "15"));
        values.put("questions", List.of(visit ? "0" : "15"));
        values.put("pause", List.of(visit ? "0" : "5"));
        values.put("panel", panel(room));
        return values;
    }

    private static List<String> panel(Room room) {
        return room.members().stream()
                .map(PanelMember::person)
                .map(PersonId::toString)
                .toList();
    }

    static Form of(Details details, int version, ZoneId zone) {
        ZonedDateTime from = details.startsAt().atZone(zone);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("version", List.of(String.valueOf(version)));
        values.put("day", List.of(from.toLocalDate().toString()));
        values.put("from", List.of(HOUR.format(from)));
        values.put("talk", List.of(String.valueOf(details.talk())));
        values.put("questions", List.of(String.valueOf(details.questions())));
        values.put("place", List.of(details.place()));
        values.put("link", List.of(details.link()));
        values.put("note", List.of(details.note()));
        values.put("panel", details.panel().stream().map(PersonId::toString).toList());
        return Form.of(values);
    }

    static Outcome<Details> read(Form form, Room room) {
        ZoneId zone = room.whole().edition().zone();
        return DayAndHour.find(form.text("day"), form.text("from"), zone)
                .map(from -> Outcome.done(details(form, from, room)))
                .orElseGet(() -> Outcome.<Details>refused(new SlotDayUnclear()));
    }

    private static Details details(Form form, Instant from, Room room) {
        return new Details(
                from,
                number(form, "talk"),
                number(form, "questions"),
                form.text("place"),
                form.text("link"),
                form.text("note"),
                room.members().stream()
                        .map(PanelMember::person)
                        .filter(person -> form.chose("panel", person.toString()))
                        .collect(Collectors.toSet()));
    }

    static int number(Form form, String field) {
        return form.text(field).matches("\\d{1,4}") ? Integer.parseInt(form.text(field)) : -1;
    }

    static Outcome<Sitting> readSitting(Form form, Room room) {
        ZoneId zone = room.whole().edition().zone();
        Optional<Instant> from = DayAndHour.find(form.text("day"), form.text("from"), zone);
        Optional<Instant> until = DayAndHour.find(form.text("day"), form.text("until"), zone);
        Optional<Instant> rest = DayAndHour.find(form.text("day"), form.text("rest"), zone);
        Optional<Instant> restEnds = DayAndHour.find(form.text("day"), form.text("rest-until"), zone);
        List<Refusal> reasons = new ArrayList<>();
        if (from.isEmpty()) reasons.add(new SlotDayUnclear());
        else if (until.isEmpty() || !until.get().isAfter(from.get())) reasons.add(new SlotEndsFirst());
        boolean resting = form.has("rest") || form.has("rest-until");
        if (from.isPresent() && resting && !isStretch(rest, restEnds)) reasons.add(new SlotRestUnclear());
        int pause = number(form, "pause");
        if (pause < 0 || pause > MOST_PAUSE) reasons.add(new SlotMinutesUnclear("pause", MOST_PAUSE));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(new Sitting(
                details(form, from.orElseThrow(), room),
                until.orElseThrow(),
                pause,
                rest.orElse(null),
                restEnds.orElse(null)));
    }

    private static boolean isStretch(Optional<Instant> from, Optional<Instant> until) {
        return from.isPresent() && until.isPresent() && until.get().isAfter(from.get());
    }

    static Outcome<Away> readAway(Form form, Room room) {
        ZoneId zone = room.whole().edition().zone();
        Optional<Instant> from = DayAndHour.find(form.text("away-day"), form.text("away-from"), zone);
        Optional<Instant> until = DayAndHour.find(form.text("away-day"), form.text("away-until"), zone);
        List<Refusal> reasons = new ArrayList<>();
        if (!isStretch(from, until)) reasons.add(new AwayUnclear());
        String who = form.text("who");
        PersonId person = room.members().stream()
                .map(PanelMember::person)
                .filter(one -> one.toString().equals(who))
                .findFirst()
                .orElse(null);
        EntryId entry = person == null ? findEntry(who).orElse(null) : null;
        if (person == null && entry == null) reasons.add(new AwayNobody());
        if (room.isKept(entry)) throw new NotFound();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        UUID stage = room.stage().id();
        return Outcome.done(new Away(UUID.randomUUID(), stage, person, entry, from.orElseThrow(), until.orElseThrow()));
    }

    private static Optional<EntryId> findEntry(String who) {
        return who.matches("entry [0-9a-f-]{36}")
                ? Optional.of(EntryId.of(who.substring("entry ".length())))
                : Optional.empty();
    }
}
