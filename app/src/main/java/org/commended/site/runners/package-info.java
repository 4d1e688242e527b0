/** Who runs an organiser's awards: people and organisers brought together, with the letter and the record of it. */
@NullMarked
package org.commended.site.runners;

import org.jspecify.annotations.NullMarked;
