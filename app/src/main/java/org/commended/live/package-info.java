/** Telling every open screen that something changed, on every node: of a meeting, of a day of presentations. */
@ApplicationModule(allowedDependencies = {"shared", "people", "panel"})
@NullMarked
package org.commended.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
