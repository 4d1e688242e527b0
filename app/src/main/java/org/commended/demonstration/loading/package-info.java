/** Loads the demonstration: its dates are made from the day it is loaded on. */
@NullMarked
package org.commended.demonstration.loading;

import org.jspecify.annotations.NullMarked;
