/** Telling every open screen that something changed, on every node. */
@NullMarked
package org.commended.meeting.live;

import org.jspecify.annotations.NullMarked;
