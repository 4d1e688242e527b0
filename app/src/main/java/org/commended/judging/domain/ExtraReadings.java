package org.commended.judging.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/** The readings that were asked for beside those of the panel. */
public interface ExtraReadings {

    /** Adds it; asked for again, it gets the later end. */
    void add(ExtraReading reading, PersonId by, Instant now);

    /** Of all stages of some categories. */
    List<ExtraReading> list(Collection<CategoryId> categories);
}
