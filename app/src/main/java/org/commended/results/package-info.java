/** Decided now, told later: staged decisions, seals, announcements; and the published types that all public pages take. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "programme",
            "programme::domain",
            "entry",
            "entry::domain",
            "panel",
            "judging"
        })
@NullMarked
package org.commended.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
