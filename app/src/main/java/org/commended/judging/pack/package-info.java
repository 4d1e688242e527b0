/** What a judge takes along on paper or on a tablet: the entries they read in a category, in their own order, and sheets to write on. */
@NullMarked
package org.commended.judging.pack;

import org.jspecify.annotations.NullMarked;
