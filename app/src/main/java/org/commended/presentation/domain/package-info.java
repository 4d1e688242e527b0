/** What a slot is, which clash, who is to be asked and told, and how late the day runs. */
@NamedInterface("domain")
@NullMarked
package org.commended.presentation.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
