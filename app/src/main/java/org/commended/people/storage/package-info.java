/** People, grants and sign-ins in PostgreSQL. */
@NullMarked
package org.commended.people.storage;

import org.jspecify.annotations.NullMarked;
