/** Setting up and changing editions: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.programme.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
