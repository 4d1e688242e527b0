/** Meetings, what happened at them, and ballots, in PostgreSQL. */
@NullMarked
package org.commended.meeting.storage;

import org.jspecify.annotations.NullMarked;
