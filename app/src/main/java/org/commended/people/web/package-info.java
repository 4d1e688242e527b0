/** The sign-in pages, and the cookie that tells who is asking. */
@NullMarked
package org.commended.people.web;

import org.jspecify.annotations.NullMarked;
