/** A stage's scores as the engine reads them: allowed for harsh and lenient marking, with how sure the order is; and kept. */
@NullMarked
package org.commended.judging.calibration;

import org.jspecify.annotations.NullMarked;
