/** Stages and score sheets in PostgreSQL. */
@NullMarked
package org.commended.judging.storage;

import org.jspecify.annotations.NullMarked;
