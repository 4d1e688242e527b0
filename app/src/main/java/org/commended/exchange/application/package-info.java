/** Taking season files in and giving editions out: one transaction each. */
@NullMarked
package org.commended.exchange.application;

import org.jspecify.annotations.NullMarked;
