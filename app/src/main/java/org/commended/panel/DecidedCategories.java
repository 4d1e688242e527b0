package org.commended.panel;

import org.commended.shared.CategoryId;

/** Whether a category's panel has decided anything. Answered by whoever knows decisions; panels do not. */
public interface DecidedCategories {

    boolean isDecided(CategoryId category);
}
