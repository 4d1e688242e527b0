/** Logos and pictures, at addresses made of their content. */
@NullMarked
package org.commended.site.files;

import org.jspecify.annotations.NullMarked;
