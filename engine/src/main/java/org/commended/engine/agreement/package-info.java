/** How far judges agree: intraclass correlations, Krippendorff's alpha and Kendall's W of a table of ratings. */
@NullMarked
package org.commended.engine.agreement;

import org.jspecify.annotations.NullMarked;
