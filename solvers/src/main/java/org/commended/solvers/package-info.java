/** What needs native libraries: timetables, seating, likeness. */
@NullMarked
package org.commended.solvers;

import org.jspecify.annotations.NullMarked;
