/** What the site says of itself: accessibility, privacy, cookies. */
@NullMarked
package org.commended.site.about;

import org.jspecify.annotations.NullMarked;
