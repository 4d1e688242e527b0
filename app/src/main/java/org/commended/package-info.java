/** The platform: one deployable, made of modules named after the business. */
@NullMarked
package org.commended;

import org.jspecify.annotations.NullMarked;
