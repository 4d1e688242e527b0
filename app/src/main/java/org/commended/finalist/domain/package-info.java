/** What is asked of finalists, what an answer is, and when somebody is reminded. */
@NamedInterface("domain")
@NullMarked
package org.commended.finalist.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
