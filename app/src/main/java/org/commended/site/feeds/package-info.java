/** What programs read of the public pages: calendars, feeds, the picture of a link, the site's map and its contacts. */
@NullMarked
package org.commended.site.feeds;

import org.jspecify.annotations.NullMarked;
