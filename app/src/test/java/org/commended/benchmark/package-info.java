/** What a request costs. Run by hand or by whoever keeps docs/performance.md; never part of the tests. */
@NullMarked
package org.commended.benchmark;

import org.jspecify.annotations.NullMarked;
