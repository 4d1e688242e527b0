/**
 * Public pages, made once for everybody who is not signed in and sent again until something public changes. What is
 * public is said by the database at each request, so that no node shows an old page and none shows one early.
 */
@NullMarked
package org.commended.shared.web.stored;

import org.jspecify.annotations.NullMarked;
