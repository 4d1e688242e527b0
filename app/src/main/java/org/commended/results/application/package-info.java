/** Staging, sealing, announcing: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.results.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
