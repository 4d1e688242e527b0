package org.commended.presentation.web;

import org.commended.entry.domain.Entry;
import org.commended.presentation.application.ReadingTimetable.Timetable;
import org.commended.presentation.domain.Slot;
import org.commended.shared.EntryId;

/** What entries are called on a timetable: nothing, where the viewer may not know. */
final class Titles {

    private Titles() {}

    static String of(Timetable timetable, Slot slot) {
        return slot.entry() == null ? "" : of(timetable, slot.entry());
    }

    static String of(Timetable timetable, EntryId id) {
        Entry entry = timetable.room().isKept(id) ? null : timetable.byId().get(id);
        return entry == null ? "" : entry.title();
    }
}
