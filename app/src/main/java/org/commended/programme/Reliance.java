package org.commended.programme;

import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Refusal;

/**
 * What others have built on a set-up. The modules above answer for themselves why something can no longer be taken away;
 * this module knows none of them. Every bean of this type is asked.
 */
public interface Reliance {

    /** Why an edition must stay public: something of it was announced. */
    default List<Refusal> againstHiding(EditionId edition) {
        return List.of();
    }

    /** Why judges of a category read names, or none, from now on: they have begun. */
    default List<Refusal> againstSwitchingNames(CategoryId category) {
        return List.of();
    }

    /** Why a category must stay: somebody entered it, or a panel judges it. */
    default List<Refusal> againstRemoving(CategoryId category) {
        return List.of();
    }
}
