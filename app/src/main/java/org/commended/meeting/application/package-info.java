/** What people do at a meeting, one transaction each, and who may. */
@NullMarked
package org.commended.meeting.application;

import org.jspecify.annotations.NullMarked;
