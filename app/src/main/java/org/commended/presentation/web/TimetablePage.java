package org.commended.presentation.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commended.entry.domain.Entry;
import org.commended.presentation.application.ReadingTimetable.Timetable;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Away;
import org.commended.presentation.domain.Clash;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Slot;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The timetable of a stage as its organiser plans it.
 *
 * @param plan null where no stage is open at which a panel meets entries
 */
public record TimetablePage(
        Programmes.Whole whole, Category category, @Nullable Plan plan, Form form) implements Page {

    /** @param due how many people would be told something now */
    public record Plan(Timetable timetable, List<Away> away, List<Prompt> prompts, int due) {

        public Plan {
            away = List.copyOf(away);
            prompts = List.copyOf(prompts);
        }

        public Room room() {
            return timetable.room();
        }

        /** The slots by day. */
        public Map<LocalDate, List<Slot>> days() {
            ZoneId zone = room().whole().edition().zone();
            Map<LocalDate, List<Slot>> days = new TreeMap<>();
            for (Slot slot : timetable.slots())
                days.computeIfAbsent(slot.startsAt().atZone(zone).toLocalDate(), day -> new ArrayList<>())
                        .add(slot);
            return days;
        }

        /** Those cannot come of whom the viewer may know. */
        public List<Away> awayKnown() {
            return away.stream().filter(one -> !room().isKept(one.entry())).toList();
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String room() {
        return whole.desk() + "/judging/" + category.id();
    }

    public String href() {
        return room() + "/timetable";
    }

    public ZoneId zone() {
        return whole.edition().zone();
    }

    public String title(Slot slot) {
        return plan == null ? "" : Titles.of(plan.timetable(), slot);
    }

    public String words(Frame frame, Clash clash) {
        return plan == null ? "" : new ClashWords(frame, plan.timetable()).of(clash);
    }

    /** What a slot can be given to. */
    public Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.t("presentation.slot.free"));
        if (plan != null)
            for (Entry entry : plan.timetable().entries())
                if (!plan.room().isKept(entry.id())) choices.put(entry.id().toString(), entry.title());
        return choices;
    }

    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        if (plan != null)
            plan.room().members().forEach(one -> members.put(one.person().toString(), one.name()));
        return members;
    }

    /** Who may be away: somebody of the panel, or those who present an entry. */
    public Map<String, String> people(Frame frame) {
        Map<String, String> people = new LinkedHashMap<>(members());
        choices(frame).forEach((id, title) -> {
            if (!id.isEmpty()) people.put("entry " + id, frame.t("presentation.away.presenters", title));
        });
        return people;
    }

    public String who(Frame frame, Away away) {
        if (plan == null) return "";
        PersonId person = away.person();
        if (person != null)
            return plan.room().findMember(person).map(one -> one.name()).orElse("");
        return frame.t(
                "presentation.away.presenters", Titles.of(plan.timetable(), Objects.requireNonNull(away.entry())));
    }
}
