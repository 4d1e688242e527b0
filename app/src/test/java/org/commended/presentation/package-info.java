/** Presentations and visits, tried on the running platform. */
@NullMarked
package org.commended.presentation;

import org.jspecify.annotations.NullMarked;
