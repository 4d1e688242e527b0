/** Letters to a segment of people: who they are, what is written to them, and that nobody is written to too often. */
@NullMarked
package org.commended.correspondence.segment;

import org.jspecify.annotations.NullMarked;
