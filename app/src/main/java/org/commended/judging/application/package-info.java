/** Opening stages, scoring, handing in: one transaction each; and how judging stands. */
@NullMarked
package org.commended.judging.application;

import org.jspecify.annotations.NullMarked;
