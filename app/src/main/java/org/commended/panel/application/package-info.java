/** Inviting, accepting, leaving, finding and dismissing conflicts: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.panel.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
