/** Every form of the product, sent in every way a form can be sent badly. */
@NullMarked
package org.commended.forms;

import org.jspecify.annotations.NullMarked;
