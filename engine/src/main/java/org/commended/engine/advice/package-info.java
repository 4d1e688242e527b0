/** Where one more reading would help most. */
@NullMarked
package org.commended.engine.advice;

import org.jspecify.annotations.NullMarked;
