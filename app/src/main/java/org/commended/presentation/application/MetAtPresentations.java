package org.commended.presentation.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.judging.Presented;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Tells the room for judging whether entries have met their panel yet. */
@Component
class MetAtPresentations implements Presented {

    private final Slots slots;

    MetAtPresentations(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Map<EntryId, Met> list(UUID stage) {
        Map<EntryId, Met> met = new HashMap<>();
        for (Slot slot : slots.list(stage)) if (slot.entry() != null) met.put(slot.entry(), met(slot.state()));
        return met;
    }

    private static Met met(State state) {
        return switch (state) {
            case PLANNED, WAITING -> Met.AHEAD;
            case ON, ENDED -> Met.HELD;
            case ABSENT -> Met.ABSENT;
        };
    }

    @Override
    public Map<UUID, Set<EntryId>> listAhead(EditionId edition) {
        Map<UUID, Set<EntryId>> ahead = new HashMap<>();
        for (Slot slot : slots.list(edition))
            if (slot.entry() != null && met(slot.state()) == Met.AHEAD)
                ahead.computeIfAbsent(slot.stage(), stage -> new HashSet<>()).add(slot.entry());
        return ahead;
    }
}
