/** Where letters are laid in the transaction of an act, and how they go out: at least once, always under one Message-ID. */
@NullMarked
package org.commended.correspondence.outbox;

import org.jspecify.annotations.NullMarked;
