package org.commended.presentation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;

/** The slots of stages. */
public interface Slots {

    /** By time, then place. */
    List<Slot> list(UUID stage);

    List<Slot> list(EditionId edition);

    Optional<Slot> find(UUID id);

    /** One act at a time on the slots of a stage, until the transaction ends. */
    void hold(UUID stage);

    void add(Slot slot);

    /** False where somebody changed it meanwhile; then nothing was written. */
    boolean save(Slot slot);

    void remove(UUID slot);

    List<Away> listAway(UUID stage);

    void add(Away away);

    void removeAway(UUID stage, UUID away);
}
