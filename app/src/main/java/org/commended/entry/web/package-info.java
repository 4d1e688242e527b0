/** The entrant's pages and the organiser's entries desk. */
@NullMarked
package org.commended.entry.web;

import org.jspecify.annotations.NullMarked;
