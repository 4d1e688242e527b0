package org.commended.presentation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;

/** What people were told of their hours. */
public interface Appointments {

    List<Appointment> list(UUID stage);

    /** What those who present an entry were told last, of all its stages. */
    List<Appointment> listOfEntrants(EntryId entry);

    void put(Appointment appointment, Instant now);
}
