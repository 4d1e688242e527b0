/** The commands that import and export. */
@NullMarked
package org.commended.exchange.command;

import org.jspecify.annotations.NullMarked;
