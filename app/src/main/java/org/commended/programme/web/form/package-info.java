/** What people type into the pages of set-up, read into types; refusals are gathered, and everything typed is kept. */
@NullMarked
package org.commended.programme.web.form;

import org.jspecify.annotations.NullMarked;
