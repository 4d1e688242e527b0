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
            "results",
            "results::domain",
            "entry::domain",
            "people::addresses"
        })
@NullMarked
package org.commended.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
