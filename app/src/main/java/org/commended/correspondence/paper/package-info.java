/** The paper letters are written on: greeting, foot, sender, and where an answer goes. */
@NullMarked
package org.commended.correspondence.paper;

import org.jspecify.annotations.NullMarked;
