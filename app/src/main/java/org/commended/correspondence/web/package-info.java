/** The letters room of an edition: whom to write to, what, and what became of it. */
@NullMarked
package org.commended.correspondence.web;

import org.jspecify.annotations.NullMarked;
