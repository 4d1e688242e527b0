/** The organiser's timetable, the screen of the day, and the entrant's own hour. */
@NullMarked
package org.commended.presentation.web;

import org.jspecify.annotations.NullMarked;
