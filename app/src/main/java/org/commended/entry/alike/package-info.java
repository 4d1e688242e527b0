/** Entries of an edition that tell of the same project, found in the background and shown to the organiser. */
@NullMarked
package org.commended.entry.alike;

import org.jspecify.annotations.NullMarked;
