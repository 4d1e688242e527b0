/** The command that lets the first people in. */
@NullMarked
package org.commended.people.command;

import org.jspecify.annotations.NullMarked;
