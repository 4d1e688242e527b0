/** Setting up and changing editions: one transaction each. */
@NullMarked
package org.commended.programme.application;

import org.jspecify.annotations.NullMarked;
