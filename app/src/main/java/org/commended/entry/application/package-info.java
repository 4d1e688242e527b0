/** Starting, writing, submitting, withdrawing, screening: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.entry.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
