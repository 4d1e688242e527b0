/** What an entry is, and what may be done with it when. */
@NamedInterface("domain")
@NullMarked
package org.commended.entry.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
