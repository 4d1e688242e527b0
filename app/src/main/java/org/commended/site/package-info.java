/** Home, and every page that combines modules; health, and what is said about the site itself. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "programme",
            "programme::domain",
            "entry",
            "panel",
            "judging",
            "results"
        })
@NullMarked
package org.commended.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
