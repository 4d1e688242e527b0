/** The keys that help a judge score without a mouse, and which of them somebody switched off. */
@NullMarked
package org.commended.judging.keys;

import org.jspecify.annotations.NullMarked;
