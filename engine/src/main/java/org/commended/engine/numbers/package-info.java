/** Numerical ground that calibration, comparison and advice stand on: the normal law, seeded draws, factors, ranks. */
@NullMarked
package org.commended.engine.numbers;

import org.jspecify.annotations.NullMarked;
