/** The pages on which organisers and operators import and export. */
@NullMarked
package org.commended.exchange.web;

import org.jspecify.annotations.NullMarked;
