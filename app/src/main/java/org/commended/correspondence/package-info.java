/**
 * Letters: one outbox, written in the transaction of the act a letter tells of, sent afterwards. Listens to all modules
 * and is known by none; a decision reaches it only through its announcement.
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
            "panel",
            "judging",
            "results",
            "results::domain",
            "finalist",
            "finalist::domain",
            "meeting",
            "meeting::domain",
            "presentation",
            "presentation::domain",
            "survey",
            "survey::domain",
            "site"
        })
@NullMarked
package org.commended.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
