/** The set-up of an edition: its task list, a page for each part, its lists, the preview. */
@NullMarked
package org.commended.programme.web.edition;

import org.jspecify.annotations.NullMarked;
