/** What a judge notes down for themselves. Only their own pages ever ask this room, and no export, pack or letter does. */
@NullMarked
package org.commended.judging.notes;

import org.jspecify.annotations.NullMarked;
