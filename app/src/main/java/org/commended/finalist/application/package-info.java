/** Telling finalists, asking them for things, taking what they answer, reminding them. */
@NamedInterface("application")
@NullMarked
package org.commended.finalist.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
