package org.commended.panel.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;

/** The organisations that judges were named to have to do with, those taken back too. */
public interface Connections {

    /** Adds it, or writes when it ended. */
    void put(Connection connection);

    Optional<Connection> find(UUID id);

    /** In the order they were named, in one query. */
    List<Connection> list(Collection<PersonId> judges);
}
