/** Starting, writing, submitting, withdrawing, screening: one transaction each. */
@NullMarked
package org.commended.entry.application;

import org.jspecify.annotations.NullMarked;
