package org.commended.presentation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.PresentationRefusal.SlotChangedMeanwhile;
import org.commended.presentation.domain.Slot;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** One slot, to be changed or taken away. */
public record SlotPage(Room room, Slot slot, String title, Form form) implements Page {

    @Override
    public Brand brand() {
        return room.whole().organiser().brand();
    }

    public String href() {
        return room.desk() + "/slots/" + slot.id();
    }

    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        room.members().forEach(one -> members.put(one.person().toString(), one.name()));
        return members;
    }

    /** Whether somebody changed it while this was typed. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(SlotChangedMeanwhile.class::isInstance);
    }
}
