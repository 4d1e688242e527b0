/** Public bodies of the register, and what each has been honoured for over the years. */
@NullMarked
package org.commended.site.bodies;

import org.jspecify.annotations.NullMarked;
