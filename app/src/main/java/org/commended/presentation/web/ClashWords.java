package org.commended.presentation.web;

import java.time.ZoneId;
import org.commended.presentation.application.ReadingTimetable.Timetable;
import org.commended.presentation.domain.Clash;
import org.commended.presentation.domain.Slot;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Frame;

/** A clash in words: when, who, and with what. */
record ClashWords(Frame frame, Timetable timetable) {

    String of(Clash clash) {
        return switch (clash) {
            case Clash.JudgeTwice(Slot slot, Slot other, PersonId person) ->
                frame.t("presentation.clash.judge", name(person), when(slot), when(other));
            case Clash.PresenterTwice(Slot slot, Slot other, String name) ->
                frame.t("presentation.clash.presenter", name, when(slot), when(other));
            case Clash.RoomTwice(Slot slot, Slot other) ->
                frame.t("presentation.clash.room", slot.details().place(), when(slot), when(other));
            case Clash.KeptFromJudge(Slot slot, PersonId person) ->
                frame.t("presentation.clash.kept", name(person), Titles.of(timetable, slot));
            case Clash.JudgeAway(Slot slot, PersonId person) ->
                frame.t("presentation.clash.judgeAway", name(person), when(slot));
            case Clash.PresenterAway(Slot slot, EntryId entry) ->
                frame.t("presentation.clash.presenterAway", Titles.of(timetable, entry), when(slot));
            case Clash.EntryTwice(Slot slot, Slot other) ->
                frame.t("presentation.clash.entry", Titles.of(timetable, slot), when(slot), when(other));
        };
    }

    private String name(PersonId person) {
        return timetable.room().findMember(person).map(one -> one.name()).orElse("");
    }

    private String when(Slot slot) {
        ZoneId zone = timetable.room().whole().edition().zone();
        return frame.moments().inShort(slot.startsAt(), zone);
    }
}
