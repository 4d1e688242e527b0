/** Decisions, seals and announcements in PostgreSQL; what is published, through the public's own data source. */
@NullMarked
package org.commended.results.storage;

import org.jspecify.annotations.NullMarked;
