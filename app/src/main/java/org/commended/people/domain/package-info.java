/** What a one-time sign-in is, and when it holds. */
@NullMarked
package org.commended.people.domain;

import org.jspecify.annotations.NullMarked;
