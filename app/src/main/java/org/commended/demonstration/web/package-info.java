/** Where somebody who looks at the demonstration chooses whose eyes to look with. */
@NullMarked
package org.commended.demonstration.web;

import org.jspecify.annotations.NullMarked;
