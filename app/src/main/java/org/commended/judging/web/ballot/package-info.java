/** The pages on which judges put entries in order, set two against each other, and share points out. */
@NullMarked
package org.commended.judging.web.ballot;

import org.jspecify.annotations.NullMarked;
