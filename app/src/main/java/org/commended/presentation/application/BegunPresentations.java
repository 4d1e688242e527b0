package org.commended.presentation.application;

import org.commended.finalist.Presentations;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Tells the room for finalists what has begun: from then on the panel has their slides. */
@Component
class BegunPresentations implements Presentations {

    private final Slots slots;

    BegunPresentations(Slots slots) {
        this.slots = slots;
    }

    @Override
    public boolean hasBegun(EditionId edition, EntryId entry) {
        return slots.list(edition).stream()
                .anyMatch(slot -> entry.equals(slot.entry()) && KnownSlides.BEGUN.contains(slot.state()));
    }
}
