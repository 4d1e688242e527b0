/** Words every module uses and none owns. */
@NullMarked
package org.commended.shared;

import org.jspecify.annotations.NullMarked;
