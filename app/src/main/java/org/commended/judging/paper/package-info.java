/** Score sheets that leave the screen and come back: a judge's own, as a workbook. */
@NullMarked
package org.commended.judging.paper;

import org.jspecify.annotations.NullMarked;
