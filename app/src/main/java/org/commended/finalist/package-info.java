/**
 * What finalists still have to do: presenters, a summary for print, names as they are printed, a table. Knows who was told
 * that they are a finalist, and shows and writes nothing to anybody who was not.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people::addresses",
            "programme",
            "programme::domain",
            "entry",
            "entry::domain",
            "results",
            "results::domain"
        })
@NullMarked
package org.commended.finalist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
