/** Feedback to entrants: what judges made of an entry, checked by somebody, read once the category's result is announced. */
@NullMarked
package org.commended.results.feedback;

import org.jspecify.annotations.NullMarked;
