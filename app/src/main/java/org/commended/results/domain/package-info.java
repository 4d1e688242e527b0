/** The one way from a decision to the public: staged, sealed by two, announced. */
@NamedInterface("domain")
@NullMarked
package org.commended.results.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
