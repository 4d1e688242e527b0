/** Entries, answers and submissions in PostgreSQL. */
@NullMarked
package org.commended.entry.storage;

import org.jspecify.annotations.NullMarked;
