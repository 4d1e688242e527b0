package org.commended.presentation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.finalist.Presenter;
import org.commended.presentation.application.ReadingTimetable.Timetable;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Running;
import org.commended.presentation.domain.Slot;
import org.commended.shared.EntryId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * When a panel meets whom, for those who meet them: only entries that are not kept from the viewer.
 *
 * @param presenters as they were named
 * @param slides that can be opened now
 */
public record DayPage(
        Timetable timetable,
        Map<EntryId, List<Presenter>> presenters,
        Map<EntryId, UploadedFile> slides,
        Form form,
        Instant now)
        implements Page {

    @Override
    public Brand brand() {
        return room().whole().organiser().brand();
    }

    public Room room() {
        return timetable.room();
    }

    public String href() {
        return room().href();
    }

    public ZoneId zone() {
        return room().whole().edition().zone();
    }

    public Map<LocalDate, List<Slot>> days() {
        Map<LocalDate, List<Slot>> days = new TreeMap<>();
        for (Slot slot : timetable.visible())
            days.computeIfAbsent(slot.startsAt().atZone(zone()).toLocalDate(), day -> new ArrayList<>())
                    .add(slot);
        return days;
    }

    /** The day that is shown on the screen: today, or the next on which something is left, or the last. */
    public Optional<LocalDate> day() {
        Map<LocalDate, List<Slot>> days = days();
        LocalDate today = now.atZone(zone()).toLocalDate();
        if (days.containsKey(today)) return Optional.of(today);
        return days.keySet().stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .or(() -> days.keySet().stream().reduce((one, later) -> later));
    }

    public Running running() {
        return new Running(day().map(day -> days().getOrDefault(day, List.of())).orElse(List.of()));
    }

    public String title(Slot slot) {
        return Titles.of(timetable, slot);
    }

    public String organisations(Slot slot) {
        Entry entry = slot.entry() == null ? null : timetable.byId().get(slot.entry());
        if (entry == null) return "";
        return String.join(
                ", ",
                entry.organisations().stream().map(EntryOrganisation::name).toList());
    }

    /** Null where there are none, or not yet. */
    public @Nullable UploadedFile slides(Slot slot) {
        return slot.entry() == null ? null : slides.get(slot.entry());
    }

    public String slidesAt(Slot slot) {
        return href() + "/entries/" + slot.entry() + "/slides";
    }

    public List<Presenter> presenters(Slot slot) {
        return slot.entry() == null ? List.of() : presenters.getOrDefault(slot.entry(), List.of());
    }
}
