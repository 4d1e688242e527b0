/** The entrant's list of what is still to do, and the organiser's board. */
@NullMarked
package org.commended.finalist.web;

import org.jspecify.annotations.NullMarked;
