/**
 * The panel's meeting: called, held live before all members at once, minuted as it goes, and closed with the decision it
 * made. Knows nothing that anybody may not know: what a person sees is made from what they may know alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "programme",
            "programme::domain",
            "entry",
            "entry::domain",
            "panel",
            "live",
            "judging",
            "judging::domain",
            "judging::application",
            "results",
            "results::domain",
            "results::application"
        })
@NullMarked
package org.commended.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
