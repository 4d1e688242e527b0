/** Inviting, accepting, leaving, finding and dismissing conflicts: one transaction each. */
@NullMarked
package org.commended.panel.application;

import org.jspecify.annotations.NullMarked;
