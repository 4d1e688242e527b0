/** Looking for viruses, beside requests. */
@NullMarked
package org.commended.shared.files.scanning;

import org.jspecify.annotations.NullMarked;
