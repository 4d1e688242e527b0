/** Taking season files in and giving editions out: one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.exchange.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
