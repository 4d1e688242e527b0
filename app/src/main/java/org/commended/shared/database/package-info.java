/** Two ways into one database, and acts that happen once however often they arrive. */
@NullMarked
package org.commended.shared.database;

import org.jspecify.annotations.NullMarked;
