/** Signing in and out, and granting roles: one transaction each. */
@NullMarked
package org.commended.people.application;

import org.jspecify.annotations.NullMarked;
