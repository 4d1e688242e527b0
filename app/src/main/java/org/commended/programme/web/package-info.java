/** The organiser's set-up pages, and what public pages say of an edition. */
@NullMarked
package org.commended.programme.web;

import org.jspecify.annotations.NullMarked;
