package org.commended.programme;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.FormChange;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/** A category's entry form was changed, so that whoever has an entry in it must look at something again. */
public record FormChanged(EditionId edition, CategoryId category, List<FormChange> changes, Instant at) {

    public FormChanged {
        changes = List.copyOf(changes);
    }
}
