/** Who judges a category: panels, chairs, terms accepted, conflicts and recusals. Never knows a score. */
@ApplicationModule(
        allowedDependencies = {"shared", "people", "programme", "programme::domain", "entry", "entry::domain"})
@NullMarked
package org.commended.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
