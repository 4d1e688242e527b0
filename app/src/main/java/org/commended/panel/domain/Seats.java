package org.commended.panel.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** The seats of all panels, those of people who declined or left too. */
public interface Seats {

    /** Adds the seat, or writes over the one there is. */
    void put(Seat seat);

    Optional<Seat> find(UUID id);

    Optional<Seat> find(CategoryId category, PersonId person);

    /** In the order they were invited. */
    List<Seat> list(CategoryId category);

    /** Those of all categories of an edition, in the order they were invited. */
    List<Seat> list(EditionId edition);

    /** Everywhere a person was ever invited. */
    List<Seat> list(PersonId person);

    /** Holds the panel of a category until the transaction ends, so that it has one chair however many press at once. */
    void hold(CategoryId category);
}
