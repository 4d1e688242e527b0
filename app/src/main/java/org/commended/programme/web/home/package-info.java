/** The home of an organiser: its programmes and editions, how its pages look; and how the operator takes in a new one. */
@NullMarked
package org.commended.programme.web.home;

import org.jspecify.annotations.NullMarked;
