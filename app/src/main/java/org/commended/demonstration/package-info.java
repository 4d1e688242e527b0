/**
 * The demonstration: invented awards in three stages, loaded on the first start, with buttons to sign in as anybody and a
 * mailbox that keeps every letter. It is only there where Commended is started to be shown, and heard on that machine alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "installation",
            "people",
            "people::application",
            "programme",
            "programme::domain",
            "entry",
            "entry::domain",
            "entry::application",
            "panel",
            "panel::domain",
            "panel::application",
            "judging",
            "judging::application",
            "judging::domain",
            "judging::practice",
            "judging::ballot",
            "results",
            "results::domain",
            "results::application",
            "finalist::domain",
            "finalist::application",
            "presentation::domain",
            "presentation::application",
            "meeting::domain",
            "meeting::application",
            "survey",
            "survey::domain",
            "survey::application",
            "exchange",
            "exchange::application",
            "exchange::season"
        })
@NullMarked
package org.commended.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
