/** From what a season file says to what the modules hold, and back, with nothing lost between. */
@NullMarked
package org.commended.exchange.mapping;

import org.jspecify.annotations.NullMarked;
