package org.commended.meeting.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meeting.Details;
import org.commended.meeting.domain.MeetingRefusal.MeetingDayUnclear;
import org.commended.panel.PanelMember;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Between the details of a meeting and the form they are typed in. */
final class DetailsForm {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DetailsForm() {}

    static Outcome<Details> read(Form form, ZoneId zone, List<PanelMember> members) {
        Optional<Instant> from = DayAndHour.find(form.text("day"), form.text("from"), zone);
        Optional<Instant> until = DayAndHour.find(form.text("day"), form.text("until"), zone);
        if (from.isEmpty() || until.isEmpty()) return Outcome.refused(new MeetingDayUnclear());
        return Outcome.done(new Details(
                from.get(),
                until.get(),
                form.text("place"),
                form.text("link"),
                number(form, "quorum"),
                number(form, "places"),
                standIn(form, members)));
    }

    private static int number(Form form, String field) {
        return form.text(field).matches("\\d{1,3}") ? Integer.parseInt(form.text(field)) : 0;
    }

    /** One of the members; whoever else was sent is nobody. */
    private static @Nullable PersonId standIn(Form form, List<PanelMember> members) {
        return members.stream()
                .filter(member -> !member.chair())
                .map(PanelMember::person)
                .filter(person -> person.toString().equals(form.text("standIn")))
                .findFirst()
                .orElse(null);
    }

    static Form of(Meeting meeting, ZoneId zone) {
        Details details = meeting.details();
        ZonedDateTime from = details.startsAt().atZone(zone);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("version", List.of(Integer.toString(meeting.version())));
        values.put("day", List.of(from.toLocalDate().toString()));
        values.put("from", List.of(HOUR.format(from)));
        values.put("until", List.of(HOUR.format(details.endsAt().atZone(zone))));
        values.put("place", List.of(details.place()));
        values.put("link", List.of(details.link()));
        values.put("quorum", List.of(Integer.toString(details.quorum())));
        values.put("places", List.of(Integer.toString(details.places())));
        if (details.standIn() != null)
            values.put("standIn", List.of(details.standIn().toString()));
        return Form.of(values);
    }

    /** A form nobody has filled in yet, with what is usual. */
    static Form usual(int members, int places) {
        return Form.of(Map.of(
                "kind", List.of("shortlist"),
                "from", List.of("14:00"),
                "until", List.of("16:00"),
                "quorum", List.of(Integer.toString(Meeting.usualQuorum(members))),
                "places", List.of(Integer.toString(places))));
    }

    /** Who could take the chair's place, by id. */
    static Map<String, String> standIns(List<PanelMember> members, String nobody) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", nobody);
        members.stream()
                .filter(member -> !member.chair())
                .forEach(member -> names.put(member.person().toString(), member.name()));
        return names;
    }
}
