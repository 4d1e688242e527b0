/** Practice entries: marked before the real ones and held beside the marks of whoever chose them. Nothing here ever counts. */
@NamedInterface("practice")
@NullMarked
package org.commended.judging.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
