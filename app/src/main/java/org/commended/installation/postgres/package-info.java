/**
 * The database that comes with the platform: PostgreSQL's programs unpacked, a cluster made, started, watched and
 * stopped. Used by the commands and by tests; knows nothing of Spring.
 */
@NullMarked
package org.commended.installation.postgres;

import org.jspecify.annotations.NullMarked;
