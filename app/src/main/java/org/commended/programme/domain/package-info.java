/** Organisers, editions, categories and their rules, as other modules may read them. */
@NamedInterface("domain")
@NullMarked
package org.commended.programme.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
