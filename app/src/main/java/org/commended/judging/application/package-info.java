/** Opening stages, scoring, handing in: one transaction each; and how judging stands. */
@NamedInterface("application")
@NullMarked
package org.commended.judging.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
