package org.commended.exchange.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.mapping.Files;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonFile;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file while it goes on.
 *
 * @param files what was stored of the files beside it
 * @param problems found on the way; one is enough for nothing to be kept
 */
record Job(SeasonFile file, Files files, @Nullable PersonId by, Instant now, Changes changes, List<Problem> problems) {

    static Job of(Order.SeasonSource source, StoringFiles.Stored stored, @Nullable PersonId by, Instant now) {
        return new Job(source.season(), stored.files(), by, now, new Changes(), new ArrayList<>(stored.problems()));
    }

    void created(Changes.Part part, String name) {
        changes.add(part, Changes.How.CREATED, name);
    }

    void changed(Changes.Part part, String name) {
        changes.add(part, Changes.How.CHANGED, name);
    }
}
