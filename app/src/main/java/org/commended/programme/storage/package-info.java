/** Set-up documents in PostgreSQL, and the published views of them. */
@NullMarked
package org.commended.programme.storage;

import org.jspecify.annotations.NullMarked;
