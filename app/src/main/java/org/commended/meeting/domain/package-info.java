/** Meetings, the order worth talking in, votes, ties, and what may be known of them by whom. */
@NamedInterface("domain")
@NullMarked
package org.commended.meeting.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
