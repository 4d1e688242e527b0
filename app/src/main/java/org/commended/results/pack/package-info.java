/**
 * A decision to be counted again by an outsider: one zip with the rule, the marks without names, the ranking, the locked
 * bytes, and what explains them.
 */
@NullMarked
package org.commended.results.pack;

import org.jspecify.annotations.NullMarked;
