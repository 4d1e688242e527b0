package org.commended.presentation.web;

import java.time.Instant;
import java.util.List;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.PresentationRights.Seat;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The presentations and visits of the panels somebody sits on. */
@Component
class PresentationsOfMine implements MyWork {

    private static final int PLACE = 220;

    private final PresentationRights rights;

    PresentationsOfMine(PresentationRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        List<Item> items =
                rights.listSeats(viewer).stream().map(PresentationsOfMine::item).toList();
        return items.isEmpty() ? List.of() : List.of(new Section(PLACE, Said.of("presentation.mine"), null, items));
    }

    private static Item item(Seat room) {
        return new Item(
                room.category(),
                room.href(),
                Said.of(room.isVisit() ? "presentation.mine.visits" : "presentation.mine.talks"),
                null,
                "");
    }
}
