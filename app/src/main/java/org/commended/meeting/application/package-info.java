/** What people do at a meeting, one transaction each, and who may. */
@NamedInterface("application")
@NullMarked
package org.commended.meeting.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
