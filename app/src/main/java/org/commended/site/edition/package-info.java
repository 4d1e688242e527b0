/** Organisers, programmes, editions and their categories, ceremony and sponsors, as the public finds them. */
@NullMarked
package org.commended.site.edition;

import org.jspecify.annotations.NullMarked;
