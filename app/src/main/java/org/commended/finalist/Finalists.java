package org.commended.finalist;

import java.util.Map;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/** Whose writers know that they are finalists. Of an entry that is not among them nothing is shown or written to them. */
public interface Finalists {

    /** The entries of an edition's shortlists whose writers were told; those withdrawn or ruled out meanwhile are none. */
    Map<EntryId, Told> listTold(EditionId edition);

    /** @param announced whether everybody can know; false where they were told in confidence */
    record Told(CategoryId category, boolean announced) {}
}
