/** Tasks and answers in the database. */
@NullMarked
package org.commended.finalist.storage;

import org.jspecify.annotations.NullMarked;
