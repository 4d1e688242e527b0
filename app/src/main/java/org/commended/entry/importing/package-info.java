/** Entries that were written elsewhere and come in a file. */
@NamedInterface("importing")
@NullMarked
package org.commended.entry.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
