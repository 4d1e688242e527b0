/** Panels and conflicts in PostgreSQL. */
@NullMarked
package org.commended.panel.storage;

import org.jspecify.annotations.NullMarked;
