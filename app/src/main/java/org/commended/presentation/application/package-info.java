/** Planning the day, asking people to it, running it, and keeping what was asked and seen. */
@NamedInterface("application")
@NullMarked
package org.commended.presentation.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
