package org.commended.presentation.web;

import java.util.List;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.presentation.domain.Appointment;
import org.commended.presentation.domain.Appointments;
import org.commended.programme.Programmes;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An entrant's own hour. Nobody finds it who was not told that they are a finalist, and nothing that was not sent. */
@RestController
class OwnHourController {

    private final Entries entries;
    private final Finalists finalists;
    private final Appointments appointments;
    private final Programmes programmes;

    OwnHourController(Entries entries, Finalists finalists, Appointments appointments, Programmes programmes) {
        this.entries = entries;
        this.finalists = finalists;
        this.appointments = appointments;
        this.programmes = programmes;
    }

    @GetMapping("/entries/{id}/presentation")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer) {
        EntryId asked = EntryId.of(id);
        if (!entries.listWriters(List.of(asked)).getOrDefault(asked, List.of()).contains(viewer.id()))
            throw new NotFound();
        Entry entry = entries.get(asked);
        if (!finalists.listTold(entry.edition()).containsKey(asked)) throw new NotFound();
        return new OwnHourPage(
                programmes.getWhole(entry.edition()),
                programmes.getCategory(entry.category()),
                entry,
                appointments.listOfEntrants(asked).stream()
                        .filter(one -> !one.cancelled())
                        .map(Appointment::hour)
                        .distinct()
                        .toList());
    }
}
