package org.commended.presentation.domain;

import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Something in a timetable that cannot be. It is named at once, and never stands in the way: organisers know why. */
public sealed interface Clash {

    Slot slot();

    /** Somebody of the panel sits in two places. */
    record JudgeTwice(Slot slot, Slot other, PersonId person) implements Clash {}

    /** @param name of somebody who presents two entries that meet their panels at one time */
    record PresenterTwice(Slot slot, Slot other, String name) implements Clash {}

    record RoomTwice(Slot slot, Slot other) implements Clash {}

    /** A connection keeps the entry from somebody who is to sit. They are not asked to it. */
    record KeptFromJudge(Slot slot, PersonId person) implements Clash {}

    record JudgeAway(Slot slot, PersonId person) implements Clash {}

    record PresenterAway(Slot slot, EntryId entry) implements Clash {}

    /** One entry in two slots. */
    record EntryTwice(Slot slot, Slot other) implements Clash {}
}
