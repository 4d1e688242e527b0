/** Where the contents of files lie, each under the SHA-256 of itself. */
@NullMarked
package org.commended.shared.files.store;

import org.jspecify.annotations.NullMarked;
