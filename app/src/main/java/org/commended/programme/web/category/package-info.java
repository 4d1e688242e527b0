/** The set-up of a category: what it is for, who may enter, criteria, the entry form, how it is judged. */
@NullMarked
package org.commended.programme.web.category;

import org.jspecify.annotations.NullMarked;
