/** Judging stages, score sheets, progress, means. Never knows what is public. */
@ApplicationModule(
        allowedDependencies = {"shared", "people", "programme", "programme::domain", "entry", "entry::domain", "panel"})
@NullMarked
package org.commended.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
