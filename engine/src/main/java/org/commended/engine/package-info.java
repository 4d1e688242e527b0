/**
 * The algorithms of awards judging, each in a package of its own: pure functions over immutable records, without
 * framework, database or clock, so that others can use the jar alone.
 */
@NullMarked
package org.commended.engine;

import org.jspecify.annotations.NullMarked;
