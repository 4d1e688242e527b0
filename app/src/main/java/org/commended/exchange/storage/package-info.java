/** What exchange keeps in PostgreSQL. */
@NullMarked
package org.commended.exchange.storage;

import org.jspecify.annotations.NullMarked;
