/** Rankings from comparisons: entries set against each other two at a time, or put in order by each judge. */
@NullMarked
package org.commended.engine.comparison;

import org.jspecify.annotations.NullMarked;
