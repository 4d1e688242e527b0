/** The pages where results are decided, sealed and announced, and the public pages of what was. */
@NullMarked
package org.commended.results.web;

import org.jspecify.annotations.NullMarked;
