/** What a file is, by its content: nothing is believed that its name says. */
@NullMarked
package org.commended.shared.files.content;

import org.jspecify.annotations.NullMarked;
