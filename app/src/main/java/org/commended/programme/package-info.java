/**
 * What an organiser sets up: programmes, editions with their timetable, categories with criteria, forms and house rules,
 * sponsors. Never knows a single entry.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.commended.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
