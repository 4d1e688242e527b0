/** The pages of a meeting. */
@NullMarked
package org.commended.meeting.web;

import org.jspecify.annotations.NullMarked;
