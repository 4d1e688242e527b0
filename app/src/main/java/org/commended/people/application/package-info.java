/** Signing in and out, and granting roles: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.people.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
