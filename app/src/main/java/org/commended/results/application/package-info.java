/** Staging, sealing, announcing: one transaction each. */
@NullMarked
package org.commended.results.application;

import org.jspecify.annotations.NullMarked;
