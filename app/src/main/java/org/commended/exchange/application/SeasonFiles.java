package org.commended.exchange.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.commended.exchange.season.SeasonFile;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The last season file of each edition that came from one. */
public interface SeasonFiles {

    /** Lets one import at a time near an organiser; held until the transaction ends. */
    void hold(Collection<String> organisers);

    Optional<SeasonFile> find(EditionId edition);

    void put(EditionId edition, SeasonFile file, @Nullable PersonId by, Instant now);
}
