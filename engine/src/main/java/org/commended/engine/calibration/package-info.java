/**
 * From raw scores to a ranking that can be defended: how harsh each judge is, how good each entry is once that is allowed
 * for, and how sure anyone can be of the order.
 */
@NullMarked
package org.commended.engine.calibration;

import org.jspecify.annotations.NullMarked;
