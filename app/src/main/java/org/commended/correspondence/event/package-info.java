/** Letters that follow from what happens elsewhere: each listener hears an event and lays the letters it calls for. */
@NullMarked
package org.commended.correspondence.event;

import org.jspecify.annotations.NullMarked;
