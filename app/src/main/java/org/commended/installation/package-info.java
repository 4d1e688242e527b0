/** The commands a person types, and the installation they work on: a data directory with its database. */
@NullMarked
package org.commended.installation;

import org.jspecify.annotations.NullMarked;
