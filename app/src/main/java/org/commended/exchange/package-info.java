/** Season files in and out: an edition travels from one installation to another, or comes from another system. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "installation",
            "people",
            "programme",
            "programme::domain",
            "programme::application",
            "entry",
            "entry::domain",
            "entry::importing",
            "panel",
            "results",
            "results::domain",
            "results::application",
            "survey",
            "survey::domain",
            "survey::application"
        })
@NullMarked
package org.commended.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
