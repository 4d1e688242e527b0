/** What a stage and a score sheet are, and the arithmetic of scores. */
@NamedInterface("domain")
@NullMarked
package org.commended.judging.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
