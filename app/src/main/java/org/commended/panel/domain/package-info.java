/** What a seat on a panel is, what a conflict is, and how conflicts are found. */
@NamedInterface("domain")
@NullMarked
package org.commended.panel.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
