/**
 * Presentations and visits: the timetable and its clashes, invitations that calendars take in, the order of the day on a
 * screen, questions, and what was seen. What a person sees is made without the entries that are kept from them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "programme",
            "programme::domain",
            "entry",
            "entry::domain",
            "live",
            "panel",
            "judging",
            "judging::domain",
            "finalist"
        })
@NullMarked
package org.commended.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
