/** Classes that break the rules of the house, so that a rule that catches nothing is noticed. */
@NullMarked
package org.commended.architecture.breaches;

import org.jspecify.annotations.NullMarked;
