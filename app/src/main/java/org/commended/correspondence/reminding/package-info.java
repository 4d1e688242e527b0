/** Reminders that go by themselves, on the days before an end that an organiser chose. */
@NullMarked
package org.commended.correspondence.reminding;

import org.jspecify.annotations.NullMarked;
